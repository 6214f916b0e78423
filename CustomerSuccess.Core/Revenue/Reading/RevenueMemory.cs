using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>
/// Keeps the prepared rows in memory for as long as the database says that they hold, at some 100 bytes each; and who the customers are for those who see all of them, until
/// anything is published, and for a minute at the most.
/// </summary>
public sealed class RevenueMemory(IDbContextFactory<CustomerSuccessContext> contexts, HealthOptions options, LiveFeed live, TimeProvider clock)
{
    private readonly Remembered<Role, RevenuePortfolio?> everybody = new(live, clock);
    private volatile PreparedRows? remembered;

    /// <returns>Null before the first roll-up.</returns>
    internal Task<RevenuePortfolio?> ReadAsync(Viewer viewer, CancellationToken cancellationToken) =>
        viewer.Role == Role.Csm ? AskAsync(viewer, cancellationToken) : everybody.GetAsync(viewer.Role, () => AskAsync(viewer, cancellationToken));

    private async Task<RevenuePortfolio?> AskAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Set<RevenueRollUp>().SingleOrDefaultAsync(cancellationToken) is not { } rollUp)
        {
            return null;
        }

        var known = remembered;
        if (known?.Stamp != rollUp.Stamp || known.Through != rollUp.Through)
        {
            var rows = await RevenueRows.ReadAsync(context, IdRange.All, cancellationToken);
            remembered = known = new PreparedRows(rollUp.Stamp, rollUp.Through, rows.ToDictionary(own => own.Key, IReadOnlyList<MonthMovement> (own) => [.. own]));
        }

        var rates = await RevenueReading.RatesAsync(context, rollUp.Currency, options, cancellationToken);
        var people = await (
            from customer in await context.VisibleCustomersAsync(viewer, cancellationToken)
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
            from standing in standings.DefaultIfEmpty()
            select new
            {
                customer.Id,
                customer.ExternalId,
                customer.Name,
                customer.Segment,
                customer.Tier,
                standing!.Plan,
                customer.OwnerEmail,
                customer.ChurnReason,
                standing.Currency,
                standing.Arr,
            }).ToListAsync(cancellationToken);
        return new RevenuePortfolio(
            rollUp.Through,
            rollUp.Currency,
            people.ConvertAll(x => new CustomerRevenue(
                x.ExternalId, x.Name, x.Segment, x.Tier, x.Plan, x.OwnerEmail, x.ChurnReason, known.Rows.GetValueOrDefault(x.Id, []))),
            [.. people.Where(x => x.Arr is { Cents: > 0 } && rates.On(x.Currency, rollUp.Through) is null).Select(x => new WithoutRate(x.ExternalId, x.Name, x.Currency))]);
    }

    private sealed record PreparedRows(int Stamp, DateOnly Through, IReadOnlyDictionary<int, IReadOnlyList<MonthMovement>> Rows);
}
