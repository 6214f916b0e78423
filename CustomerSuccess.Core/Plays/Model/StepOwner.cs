namespace CustomerSuccess.Core.Plays.Model;

/// <summary>Who of us answers for a step.</summary>
public enum StepOwner
{
    /// <summary>Whoever owns the customer.</summary>
    Owner,
    Leader,
    Admin,
}
