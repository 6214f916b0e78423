using CustomerSuccess.Core.Offers.Model.Results;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Sending;
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
        var all = await (
            from customer in customers
            join offer in context.Set<RetentionOffer>() on customer.Id equals offer.CustomerId
            select new StateAmount(offer.Id, offer.State, offer.ViewedAt != null, offer.ReportedCost, offer.ReportedArr)).ToListAsync(cancellationToken);
        var accepted = await OfferRows.Of(context, customers).Where(x => x.Offer.State == OfferState.Accepted).Select(OfferRows.ToRow).ToListAsync(cancellationToken);
        var unseen = await OfferMails.NotLeftAsync(context, all.Where(offer => offer is { State: OfferState.Expired, WasViewed: false }).Select(offer => offer.Id), cancellationToken);
        var followUps = await FollowUpRows.Open(context, customers).ToListAsync(cancellationToken);
        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        return new OfferDeskView(
            [.. Enum.GetValues<OfferState>().Select(state => Total(state, all.FindAll(offer => offer.State == state)))],
            new AcceptanceRate(
                accepted.Count,
                all.Count(offer => offer.State is OfferState.Accepted or OfferState.Declined or OfferState.Expired && !unseen.ContainsKey(offer.Id))),
            LifeTotal.Of([.. accepted.Select(row => (LifeOf(row), row.ReportedCost))]),
            policy.QuarterBudget,
            await OfferBudget.LeftAsync(context, policy, clock.Today(), except: [], cancellationToken),
            (await context.SettingsAsync(cancellationToken)).ReportingCurrency,
            followUps);
    }

    private static StateTotal Total(OfferState state, List<StateAmount> rows) => new(
        state,
        rows.Count,
        rows.Aggregate(Money.Zero, (sum, row) => sum + row.ReportedCost),
        rows.Aggregate(Money.Zero, (sum, row) => sum + row.ReportedArr));

    private OfferLife LifeOf(OfferRow row) =>
        OfferLife.Of(DateOnly.FromDateTime(row.AnsweredAt!.Value.UtcDateTime), row.LeftOn, clock.Today(), row.ReportedArr, row.ArrNow);

    private sealed record StateAmount(int Id, OfferState State, bool WasViewed, Money ReportedCost, Money ReportedArr);
}
