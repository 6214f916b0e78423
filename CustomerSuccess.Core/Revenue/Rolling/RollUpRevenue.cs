using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>
/// Brings the movements of revenue up to date with the facts: of the customers concerned, or of all when the day or the reporting currency is another than the last time. Rows
/// that hold already stay as they are.
/// </summary>
public sealed class RollUpRevenue(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, HealthOptions options, LiveFeed live)
{
    /// <param name="customers">Ids of those about whom something is new; null for all.</param>
    public async Task<RollUpSummary> RunAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var (frame, wanted) = await OpenAsync(customers, cancellationToken);
        if (frame is null)
        {
            return new RollUpSummary(null, 0, 0);
        }

        var (looked, rewritten) = (0, 0);
        foreach (var range in IdRange.Cover(wanted))
        {
            var changed = await RangeAsync(range, wanted, frame, cancellationToken);
            looked += changed.Looked;
            rewritten += changed.Rewritten;
        }

        await FinishAsync(frame, rewritten > 0, cancellationToken);
        return new RollUpSummary(frame.Through, looked, rewritten);
    }

    private async Task<(RevenueFrame? Frame, IReadOnlySet<int> Wanted)> OpenAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var frame = await RevenueReading.FrameAsync(context, options, cancellationToken);
        var done = await context.Set<RevenueRollUp>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var all = customers is null || done is null || frame is null || done.Through != frame.Through || done.Currency != frame.Rates.Reporting;
        return (frame, all ? (await context.Set<Customer>().Select(customer => customer.Id).ToListAsync(cancellationToken)).ToHashSet() : customers!.ToHashSet());
    }

    private async Task<(int Looked, int Rewritten)> RangeAsync(IdRange range, IReadOnlySet<int> wanted, RevenueFrame frame, CancellationToken cancellationToken)
    {
        Dictionary<int, IReadOnlyList<MonthMovement>> now;
        ILookup<int, MonthMovement> before;
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            now = await RevenueReading.ComputeAsync(context, range, frame, cancellationToken);
            before = await RevenueRows.ReadAsync(context, range, cancellationToken);
        }

        var changed = now.Where(own => wanted.Contains(own.Key) && !own.Value.SequenceEqual(before[own.Key])).ToDictionary(own => own.Key, own => own.Value);
        if (changed.Count > 0)
        {
            await using var write = await writes.BeginAsync(cancellationToken);
            await RevenueRows.WriteAsync(write, changed, before, cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        return (now.Keys.Count(wanted.Contains), changed.Count);
    }

    private async Task FinishAsync(RevenueFrame frame, bool anything, CancellationToken cancellationToken)
    {
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var rollUp = await write.Context.Set<RevenueRollUp>().SingleOrDefaultAsync(cancellationToken);
            if (!anything && rollUp is not null && rollUp.Through == frame.Through && rollUp.Currency == frame.Rates.Reporting)
            {
                return;
            }

            if (rollUp is null)
            {
                rollUp = new RevenueRollUp();
                write.Context.Add(rollUp);
            }

            rollUp.Reached(frame.Through, frame.Rates.Reporting);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new RevenueChanged());
    }
}
