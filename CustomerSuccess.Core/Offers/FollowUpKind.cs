namespace CustomerSuccess.Core.Offers;

/// <summary>Why somebody has to do something after a customer has answered.</summary>
public enum FollowUpKind
{
    /// <summary>The customer asks something.</summary>
    Question,

    /// <summary>What was accepted is to be put into the contract, or set up.</summary>
    Fulfil,

    /// <summary>What was given for a time ends.</summary>
    TermEnds,
}
