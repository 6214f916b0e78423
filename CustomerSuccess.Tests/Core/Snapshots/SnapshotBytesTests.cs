using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Snapshots;

public sealed class SnapshotBytesTests
{
    [Fact]
    public void Unpack_WhatWasPacked_IsTheSameInSinglePrecision() => Law.Holds(AnySnapshot.Gen, snapshot =>
    {
        var unpacked = SnapshotBytes.Unpack(1, AnySnapshot.Day, SnapshotBytes.Pack(SnapshotBatch.Of(AnySnapshot.Day, [snapshot]), 0));
        Assert.Equal((snapshot.CustomerId, snapshot.Day), (unpacked.CustomerId, unpacked.Day));
        Assert.All(Inputs.All, info => Assert.Equal((float)snapshot[info.Input], (float)unpacked[info.Input]));
    });

    [Fact]
    public void Pack_OfWhatIsNotKnown_TakesNoSpace()
    {
        var batch = SnapshotBatch.Of(AnySnapshot.Day, [Snapshot.With(1, AnySnapshot.Day), Snapshot.With(2, AnySnapshot.Day, (Input.Seats, 20), (Input.DaysSinceLogin, 0))]);
        Assert.Empty(SnapshotBytes.Pack(batch, 0));
        Assert.Equal([0, 0, 0, 0, 0, 54, 0, 0, 160, 65], SnapshotBytes.Pack(batch, 1));
    }
}
