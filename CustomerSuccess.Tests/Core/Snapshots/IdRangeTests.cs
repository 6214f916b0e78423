using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Snapshots;

public sealed class IdRangeTests
{
    [Fact]
    public void Cover_OfNobody_IsNothing() => Assert.Empty(IdRange.Cover([]));

    [Fact]
    public void Cover_NeighboursWithSmallGaps_IsOneRange() => Assert.Equal([new(1, 103)], IdRange.Cover([103, 1, 3, 53]));

    [Fact]
    public void Cover_AWideGap_StartsAnother() => Assert.Equal([new(1, 1), new(52, 52)], IdRange.Cover([52, 1]));

    [Fact]
    public void Cover_Many_HoldsRangesToTwoThousand() => Assert.Equal([new(1, 2_000), new(2_001, 4_000), new(4_001, 4_500)], IdRange.Cover(Enumerable.Range(1, 4_500)));

    [Fact]
    public void Cover_AnyIds_CoversEachOnceAndNoRangeOverlaps() => Law.Holds(Gen.Choose(1, 20_000).ListOf(), ids =>
    {
        var ranges = IdRange.Cover(ids);
        Assert.All(ids, id => Assert.Single(ranges, range => range.First <= id && id <= range.Last));
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First));
        Assert.All(ranges, range => Assert.InRange(range.Last - range.First, 0, 1_999));
    });
}
