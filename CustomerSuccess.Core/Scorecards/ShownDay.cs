using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>
/// Keeps the numbers of the shown day in memory while somebody tunes a scorecard, so that a slider asks no database: some 450 bytes per
/// customer. A scoring makes them old; they are read again when somebody asks next.
/// </summary>
public sealed class ShownDay : IDisposable
{
    private readonly IDbContextFactory<CustomerSuccessContext> contexts;
    private readonly IDisposable subscription;
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile ShownCustomers? kept;

    public ShownDay(IDbContextFactory<CustomerSuccessContext> contexts, LiveFeed live)
    {
        this.contexts = contexts;
        subscription = live.Subscribe(what =>
        {
            kept = what is ScoresChanged ? null : kept;
            return Task.CompletedTask;
        });
    }

    public async Task<ShownCustomers> ReadAsync(CancellationToken cancellationToken)
    {
        if (kept is { } known)
        {
            return known;
        }

        await reading.WaitAsync(cancellationToken);
        try
        {
            return kept ??= await AskAsync(cancellationToken);
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose()
    {
        subscription.Dispose();
        reading.Dispose();
    }

    private async Task<ShownCustomers> AskAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.SettingsAsync(cancellationToken);
        var rows = await (
            from customer in context.Set<Customer>()
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
            from standing in standings.DefaultIfEmpty()
            join stored in context.Set<StoredSnapshot>()
                on new { Customer = customer.Id, Day = standing.ScoredOn } equals new { Customer = stored.CustomerId, stored.Day } into snapshots
            from stored in snapshots.DefaultIfEmpty()
            where standing == null ? customer.ChurnedOn == null : standing.LeftOn == null
            orderby customer.Id
            select new
            {
                customer.Id,
                customer.ExternalId,
                customer.Name,
                customer.Segment,
                Arr = standing == null ? null : standing.ReportedArr,
                Numbers = stored == null ? null : stored.Numbers,
            }).ToListAsync(cancellationToken);
        var day = settings.ScoredThrough ?? default;
        return new ShownCustomers(
            settings.ScoredThrough,
            settings.ReportingCurrency,
            [.. rows.Select(row => new PriorityCustomer(row.ExternalId, row.Name, row.Segment, row.Arr))],
            SnapshotBatch.Of(day, [.. rows.Select(row => SnapshotBytes.Unpack(row.Id, day, row.Numbers ?? []))]));
    }
}
