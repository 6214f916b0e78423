using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What was done with a customer's offers, in its timeline.</summary>
internal static class OfferTimeline
{
    public static async Task<IReadOnlyList<TimelineEntry>> ReadAsync(CustomerSuccessContext context, int customerId, int most, CancellationToken cancellationToken)
    {
        var rows = await (
            from happened in context.Set<OfferEvent>().AsNoTracking()
            where happened.CustomerId == customerId
            join offer in context.Set<RetentionOffer>() on happened.OfferId equals offer.Id
            orderby happened.At descending, happened.Id descending
            select new { happened, offer }).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new TimelineEntry(
            row.happened.At, HasTime: true, FactKind.Action, $"{OfferEventWords.Of(row.happened.Kind)}: {row.offer.Headline}", Detail(row.happened)))];
    }

    private static string? Detail(OfferEvent happened)
    {
        var parts = new[] { OfferEventWords.Detail(happened.Before, happened.After), happened.By is "" or OfferEvent.Customer ? null : $"by {happened.By}" };
        return string.Join(" · ", parts.OfType<string>()) is { Length: > 0 } said ? said : null;
    }
}
