using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>What was known of one customer at the end of a day: as it was stored when the day was scored, else rebuilt from facts, which takes longer.</summary>
internal static class PastSnapshots
{
    /// <returns>Null when the customer had not started.</returns>
    public static async Task<Snapshot?> ReadAsync(CustomerSuccessContext context, int customer, DateOnly day, CancellationToken cancellationToken)
    {
        var numbers = await context.Set<StoredSnapshot>().Where(stored => stored.CustomerId == customer && stored.Day == day)
            .Select(stored => stored.Numbers).SingleOrDefaultAsync(cancellationToken);
        if (numbers is not null)
        {
            return SnapshotBytes.Unpack(customer, day, numbers);
        }

        var sources = await SourceStarts.ReadAsync(context, cancellationToken);
        var batch = (await SnapshotReader.ReadAsync(context, new IdRange(customer, customer), day, sources, cancellationToken)).Batch;
        return batch.Count == 0 ? null : batch[0];
    }
}
