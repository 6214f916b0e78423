using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>The customers that were there at the end of one day, as they were known then.</summary>
/// <param name="Customers">By row of the batch: the index into <see cref="ReplayHistory.Customers"/>; rising.</param>
/// <param name="Arr">By row, in the reporting currency; null where it is not known or has no rate.</param>
public sealed record ReplayFrame(SnapshotBatch Batch, IReadOnlyList<int> Customers, IReadOnlyList<Money?> Arr)
{
    public DateOnly Day => Batch.Day;

    public int Count => Batch.Count;
}
