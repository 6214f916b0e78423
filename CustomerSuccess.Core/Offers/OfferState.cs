namespace CustomerSuccess.Core.Offers;

/// <summary>How far an offer is. The customer knows of it from <see cref="Sent"/> on; from <see cref="Accepted"/> on it is over.</summary>
public enum OfferState
{
    Draft,
    WaitingForApproval,
    Approved,
    Sent,
    Viewed,
    Accepted,
    Declined,
    Expired,
    Withdrawn,
}
