namespace CustomerSuccess.Core.Offers;

/// <summary>Why somebody has to do something about an offer.</summary>
public enum FollowUpKind
{
    /// <summary>The customer asks something.</summary>
    Question,

    /// <summary>What was accepted is to be put into the contract, or set up.</summary>
    Fulfil,

    /// <summary>What was given for a time ends.</summary>
    TermEnds,

    /// <summary>An offer could not go out, or its mail did not arrive.</summary>
    NotSent,

    /// <summary>The customer says with a refusal what would have helped.</summary>
    Refusal,
}
