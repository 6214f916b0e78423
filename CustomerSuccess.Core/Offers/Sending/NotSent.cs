using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>An offer that did not go out stands in its history, and on the list of whoever owns the customer.</summary>
internal static class NotSent
{
    public static void Note(CustomerSuccessContext context, RetentionOffer offer, string why, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        context.Add(new OfferEvent(offer, OfferEventKind.NotSent, "", now, after: why));
        context.Add(new OfferFollowUp(offer, FollowUpKind.NotSent, $"The customer does not have “{offer.Headline}”: {why} Send it again, or withdraw it and make another one.", today.AddDays(1), now));
    }
}
