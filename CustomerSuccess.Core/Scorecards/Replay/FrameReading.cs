using System.Collections.Immutable;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>Reads the days of a replay.</summary>
internal sealed class FrameReading(IDbContextFactory<CustomerSuccessContext> contexts, SourceStarts sources, FrameMoney money)
{
    /// <summary>Days that are read at the same time: rebuilding one keeps a processor busy, and whoever else works should keep some.</summary>
    private const int MostAtOnce = 4;

    /// <param name="days">The last is the newest.</param>
    /// <param name="customersOn">Indices into the history of those who were there on a day, rising.</param>
    public async Task<IReadOnlyList<ReplayFrame>> ReadAsync(
        IReadOnlyList<DateOnly> days,
        Func<DateOnly, IReadOnlyList<int>> customersOn,
        Func<int, int> idOf,
        IProgress<ReplayProgress>? progress,
        CancellationToken cancellationToken)
    {
        var (frames, guard, done) = (new ReplayFrame[days.Count], new Lock(), 0);
        progress?.Report(new ReplayProgress(days[0], 0, days.Count));
        var most = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount), CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(days.Index(), most, async (x, stop) =>
        {
            var customers = customersOn(x.Item);
            frames[x.Index] = await ReadAsync(x.Item, customers, [.. customers.Select(idOf)], isNewest: x.Index == days.Count - 1, stop);
            lock (guard)
            {
                progress?.Report(new ReplayProgress(x.Item, ++done, days.Count));
            }
        });
        return frames;
    }

    /// <param name="customers">Indices into the history, rising, and their <paramref name="ids"/>.</param>
    private async Task<ReplayFrame> ReadAsync(
        DateOnly day, IReadOnlyList<int> customers, ImmutableArray<int> ids, bool isNewest, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var batch = new SnapshotBatch(day, ids);
        var rows = Enumerable.Range(0, ids.Length).ToDictionary(row => ids[row]);
        await foreach (var (id, numbers) in StoredAsync(context, day, cancellationToken))
        {
            if (rows.Remove(id, out var row))
            {
                SnapshotBytes.Unpack(numbers, batch, row);
            }
        }

        await RebuildAsync(context, batch, rows, cancellationToken);
        return new ReplayFrame(batch, customers, money.ArrOf(batch, isNewest));
    }

    /// <summary>By way of the customers, so that the database looks each of them up by its key instead of reading every day that is stored.</summary>
    private static async IAsyncEnumerable<(int Id, byte[] Numbers)> StoredAsync(
        CustomerSuccessContext context, DateOnly day, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stored =
            from customer in context.Set<Customer>()
            join snapshot in context.Set<StoredSnapshot>() on new { customer.Id, Day = day } equals new { Id = snapshot.CustomerId, snapshot.Day }
            select new { snapshot.CustomerId, snapshot.Numbers };
        await foreach (var snapshot in stored.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return (snapshot.CustomerId, snapshot.Numbers);
        }
    }

    /// <param name="missing">Row by customer id of those without a stored snapshot.</param>
    private async Task RebuildAsync(CustomerSuccessContext context, SnapshotBatch batch, Dictionary<int, int> missing, CancellationToken cancellationToken)
    {
        foreach (var range in IdRange.Cover(missing.Keys))
        {
            var rebuilt = (await SnapshotReader.ReadAsync(context, range, batch.Day, sources, cancellationToken)).Batch;
            for (var from = 0; from < rebuilt.Count; from++)
            {
                if (missing.TryGetValue(rebuilt.CustomerIds[from], out var row))
                {
                    // By way of what would have been stored, so that both ways give the same bits.
                    SnapshotBytes.Unpack(SnapshotBytes.Pack(rebuilt, from), batch, row);
                }
            }
        }
    }
}
