using CustomerSuccess.Core.Offers.Model.Results;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>How the offers of those customers do that the viewer works with.</summary>
public sealed class OfferDeskQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    public async Task<OfferDeskView> DeskAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await context.OfferCustomersAsync(viewer, cancellationToken);
        var rows = await OfferRows.Of(context, customers).Select(OfferRows.ToRow).ToListAsync(cancellationToken);
        var followUps = await FollowUpRows.Open(context, customers).ToListAsync(cancellationToken);
        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        return new OfferDeskView(
            [.. Enum.GetValues<OfferState>().Select(state => Total(state, rows.FindAll(row => row.State == state)))],
            new AcceptanceRate(
                rows.Count(row => row.State == OfferState.Accepted),
                rows.Count(row => row.State is OfferState.Accepted or OfferState.Declined or OfferState.Expired)),
            LifeTotal.Of([.. rows.Where(row => row.State == OfferState.Accepted).Select(row => (LifeOf(row), row.ReportedCost))]),
            policy.QuarterBudget,
            await OfferBudget.LeftAsync(context, policy, clock.Today(), except: null, cancellationToken),
            (await context.SettingsAsync(cancellationToken)).ReportingCurrency,
            followUps);
    }

    private static StateTotal Total(OfferState state, List<OfferRow> rows) => new(
        state,
        rows.Count,
        rows.Aggregate(Money.Zero, (sum, row) => sum + row.ReportedCost),
        rows.Aggregate(Money.Zero, (sum, row) => sum + row.ReportedArr));

    private OfferLife LifeOf(OfferRow row) =>
        OfferLife.Of(DateOnly.FromDateTime(row.AnsweredAt!.Value.UtcDateTime), row.LeftOn, clock.Today(), row.ReportedArr, row.ArrNow);
}
