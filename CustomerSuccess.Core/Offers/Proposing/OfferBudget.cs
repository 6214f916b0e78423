using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>
/// What is left of the quarter: an offer takes its cost from the moment that it waits for approval, gives it back when it ends without being accepted, and
/// an accepted one counts in the quarter of its acceptance.
/// </summary>
internal static class OfferBudget
{
    private static readonly List<OfferState> Reserving = [OfferState.WaitingForApproval, OfferState.Approved, OfferState.Sent, OfferState.Viewed];

    /// <returns>In the reporting currency; negative when the budget was lowered below what is given.</returns>
    public static async Task<Money> LeftAsync(
        CustomerSuccessContext context, OfferPolicy policy, DateOnly today, IReadOnlyCollection<int> except, CancellationToken cancellationToken)
    {
        var (reserving, quarter, skipped) = (Reserving, Quarter(today), except.ToList());
        var costs = await context.Set<RetentionOffer>().AsNoTracking()
            .Where(offer => !skipped.Contains(offer.Id) && (reserving.Contains(offer.State) || (offer.State == OfferState.Accepted && offer.AnsweredAt >= quarter)))
            .Select(offer => offer.ReportedCost).ToListAsync(cancellationToken);
        return costs.Aggregate(policy.QuarterBudget, (left, cost) => left - cost);
    }

    private static DateTimeOffset Quarter(DateOnly today) => new(today.Year, today.Month - ((today.Month - 1) % 3), 1, 0, 0, 0, TimeSpan.Zero);
}
