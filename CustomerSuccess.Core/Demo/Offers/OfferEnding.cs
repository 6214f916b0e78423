namespace CustomerSuccess.Core.Demo.Offers;

/// <summary>How far an offer of the demo goes.</summary>
internal enum OfferEnding
{
    Draft,
    Waiting,
    Sent,
    Expired,
}
