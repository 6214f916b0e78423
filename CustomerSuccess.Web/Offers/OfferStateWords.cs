using CustomerSuccess.Core.Offers;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Offers;

/// <summary>States of offers in words.</summary>
internal static class OfferStateWords
{
    /// <summary>Of offers that have not ended, in order.</summary>
    public static readonly IReadOnlyList<OfferState> Open = [OfferState.Draft, OfferState.WaitingForApproval, OfferState.Approved, OfferState.Sent, OfferState.Viewed];

    public static string Name(OfferState state) => state switch
    {
        OfferState.Draft => "Draft",
        OfferState.WaitingForApproval => "Waiting for approval",
        OfferState.Approved => "Approved",
        OfferState.Sent => "Sent",
        OfferState.Viewed => "Looked at",
        OfferState.Accepted => "Accepted",
        OfferState.Declined => "Declined",
        OfferState.Expired => "Expired",
        OfferState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static MarkupString Mark(OfferState state) => Markup.Of($"<span class=\"tag{(state == OfferState.Accepted ? " ink" : "")}\">{Name(state)}</span>");
}
