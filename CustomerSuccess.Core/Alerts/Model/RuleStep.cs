namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>What a look at the present number means for a rule and a customer.</summary>
public enum RuleStep
{
    /// <summary>The condition does not hold, as before.</summary>
    Out,

    /// <summary>The condition holds from now on: the one time that the rule fires.</summary>
    Enters,

    /// <summary>The condition holds, as before.</summary>
    Stays,

    /// <summary>The severe threshold is passed for the first time since the condition began.</summary>
    Rises,

    /// <summary>The condition has ended by more than the margin; the rule may fire again.</summary>
    Leaves,
}
