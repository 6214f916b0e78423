using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class QueueRankTests
{
    [Theory]
    [InlineData(AlertSeverity.Critical, 100.0, 1, 99.0, AlertSeverity.High, -5.0, 900_000, 1.0)]
    [InlineData(AlertSeverity.High, 20.0, 50_000, 40.0, AlertSeverity.High, 20.0, 40_000, 40.0)]
    [InlineData(AlertSeverity.High, 20.0, 50_000, 30.0, AlertSeverity.High, 20.0, 50_000, 40.0)]
    [InlineData(AlertSeverity.High, 0.5, 50_000, 40.0, AlertSeverity.High, 20.0, 50_000, 40.0)]
    [InlineData(AlertSeverity.High, -1.0, 50_000, 40.0, AlertSeverity.High, 0.5, 50_000, 40.0)]
    [InlineData(AlertSeverity.High, 20.0, 50_000, 40.0, AlertSeverity.High, null, 50_000, 40.0)]
    [InlineData(AlertSeverity.High, 20.0, 50_000, null, AlertSeverity.High, 20.0, 50_000, 60.0)]
    public void Rank_OfTheFirst_IsHigher(
        AlertSeverity severity, double? hours, int arr, double? score, AlertSeverity otherSeverity, double? otherHours, int otherArr, double? otherScore) =>
        Assert.True(Rank(severity, hours, arr, score).CompareTo(Rank(otherSeverity, otherHours, otherArr, otherScore)) > 0);

    [Fact]
    public void Rank_WithoutAnArr_StillGoesByRisk() =>
        Assert.True(QueueRank.Of(AlertSeverity.High, null, null, Score.FromPoints(10)).Priority > QueueRank.Of(AlertSeverity.High, null, null, Score.FromPoints(90)).Priority);

    [Fact]
    public void Of_AKnownProbability_IsTheRiskWhateverTheScore()
    {
        var (arr, healthy) = (Money.FromUnits(1000), Score.FromPoints(90));
        Assert.Equal(200, QueueRank.Of(AlertSeverity.High, null, arr, healthy, 0.2).Priority, 9);
        Assert.Equal(100, QueueRank.Of(AlertSeverity.High, null, arr, healthy).Priority, 9);
        Assert.Equal(Money.FromUnits(200), QueueRank.AtStake(arr, healthy, 0.2));
    }

    private static QueueRank Rank(AlertSeverity severity, double? hours, int arr, double? score) => QueueRank.Of(
        severity, hours is { } left ? TimeSpan.FromHours(left) : null, Money.FromUnits(arr), score is { } points ? Score.FromPoints(points) : null);
}
