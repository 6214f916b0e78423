using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>Many customers on past days: as they were stored when the day was scored, and rebuilt from facts where they were not.</summary>
/// <param name="wholeCatalogue">
/// Rebuild also what was stored before the catalogue had all the numbers of today: for models, to which a number that is missing on past days only
/// would look like news.
/// </param>
internal sealed class PastBatches(IDbContextFactory<CustomerSuccessContext> contexts, SourceStarts sources, bool wholeCatalogue = false)
{
    /// <summary>Days that are read at the same time: rebuilding one keeps a processor busy, and whoever else works should keep some.</summary>
    private const int MostAtOnce = 4;

    /// <param name="customersOn">Whose numbers to read of a day, by id.</param>
    /// <param name="done">Told each day as soon as it was read, in any order, one at a time, with how many were.</param>
    /// <returns>In the order of the days, each with the customers in the order given.</returns>
    public async Task<IReadOnlyList<SnapshotBatch>> ReadAsync(
        IReadOnlyList<DateOnly> days, Func<DateOnly, ImmutableArray<int>> customersOn, Action<DateOnly, int>? done, CancellationToken cancellationToken)
    {
        var (batches, guard, count) = (new SnapshotBatch[days.Count], new Lock(), 0);
        var most = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostAtOnce, Environment.ProcessorCount), CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(days.Index(), most, async (x, stop) =>
        {
            batches[x.Index] = await ReadAsync(x.Item, customersOn(x.Item), stop);
            lock (guard)
            {
                done?.Invoke(x.Item, ++count);
            }
        });
        return batches;
    }

    public async Task<SnapshotBatch> ReadAsync(DateOnly day, ImmutableArray<int> customers, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var batch = new SnapshotBatch(day, customers);
        var rows = Enumerable.Range(0, customers.Length).ToDictionary(row => customers[row]);
        await foreach (var (id, numbers) in StoredAsync(context, day, cancellationToken))
        {
            if ((!wholeCatalogue || HasToday(id, day, numbers)) && rows.Remove(id, out var row))
            {
                SnapshotBytes.Unpack(numbers, batch, row);
            }
        }

        await RebuildAsync(context, batch, rows, cancellationToken);
        return batch;
    }

    /// <summary>Whoever used the product has both numbers, since the second was added.</summary>
    private static bool HasToday(int id, DateOnly day, byte[] numbers)
    {
        var snapshot = SnapshotBytes.Unpack(id, day, numbers);
        return snapshot.Has(Input.ActiveDays180) || !snapshot.Has(Input.DaysSinceLogin);
    }

    /// <summary>By way of the customers, so that the database looks each of them up by its key instead of reading every day that is stored.</summary>
    private static async IAsyncEnumerable<(int Id, byte[] Numbers)> StoredAsync(
        CustomerSuccessContext context, DateOnly day, [EnumeratorCancellation] CancellationToken cancellationToken)
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
