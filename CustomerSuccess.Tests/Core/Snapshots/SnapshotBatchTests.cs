using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Snapshots;

public sealed class SnapshotBatchTests
{
    [Fact]
    public void Index_OfABatchOfSnapshots_CutsThemOutAgain() => Law.Holds(AnySnapshot.Gen.NonEmptyListOf(), snapshots =>
    {
        var batch = SnapshotBatch.Of(AnySnapshot.Day, [.. snapshots.Select((snapshot, i) => snapshot with { CustomerId = i })]);
        Assert.Equal(snapshots.Count, batch.Count);
        Assert.All(snapshots.Select((snapshot, i) => (snapshot, i)), x =>
        {
            Assert.Equal((x.i, AnySnapshot.Day), (batch[x.i].CustomerId, batch[x.i].Day));
            Assert.Equal(x.snapshot.Values, batch[x.i].Values);
        });
    });

    [Fact]
    public void Column_ThatNobodyGave_IsUnknownForEverybody()
    {
        var batch = SnapshotBatch.Of(AnySnapshot.Day, [1, 2], new Dictionary<Input, double[]> { [Input.Seats] = [5, 6] });
        Assert.Equal([5.0, 6], batch.Column(Input.Seats).ToArray());
        Assert.Equal([double.NaN, double.NaN], batch.Column(Input.Arr).ToArray());
        Assert.Equal((6, true, false), (batch[1][Input.Seats], batch[1].Has(Input.Seats), batch[1].Has(Input.Arr)));
    }

    [Fact]
    public void Of_AColumnOfAnotherLength_IsRefused() => Assert.Throws<ArgumentException>(
        () => SnapshotBatch.Of(AnySnapshot.Day, [1, 2], new Dictionary<Input, double[]> { [Input.Seats] = [5] }));
}
