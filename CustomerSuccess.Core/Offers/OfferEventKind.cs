namespace CustomerSuccess.Core.Offers;

/// <summary>What was done with an offer.</summary>
public enum OfferEventKind
{
    Proposed,
    Changed,
    ApprovalAsked,
    Approved,
    SentBack,
    Rejected,
    Sent,
    NotSent,
    Viewed,
    Asked,
    Accepted,
    Declined,
    Expired,
    Withdrawn,
    ContractChanged,
    TermEnded,
}
