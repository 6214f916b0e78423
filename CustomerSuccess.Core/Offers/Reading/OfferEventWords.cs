namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What was done with an offer, in words.</summary>
public static class OfferEventWords
{
    public static string Of(OfferEventKind kind) => kind switch
    {
        OfferEventKind.Proposed => "Offer proposed",
        OfferEventKind.Changed => "Offer changed",
        OfferEventKind.ApprovalAsked => "Approval of an offer asked",
        OfferEventKind.Approved => "Offer approved",
        OfferEventKind.SentBack => "Offer sent back to be changed",
        OfferEventKind.Rejected => "Offer not approved",
        OfferEventKind.Sent => "Offer sent",
        OfferEventKind.NotSent => "Offer could not be sent",
        OfferEventKind.Viewed => "Offer looked at by the customer",
        OfferEventKind.Asked => "Question about an offer",
        OfferEventKind.Accepted => "Offer accepted",
        OfferEventKind.Declined => "Offer declined",
        OfferEventKind.Expired => "Offer expired without an answer",
        OfferEventKind.Withdrawn => "Offer withdrawn",
        OfferEventKind.ContractChanged => "Contract changed by an offer",
        OfferEventKind.TermEnded => "What an offer gave has ended",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"A → B", or what there is of both; null without either.</summary>
    public static string? Detail(string? before, string? after) => (before, after) switch
    {
        (null, var only) => only,
        (var only, null) => only,
        _ => $"{before} → {after}",
    };
}
