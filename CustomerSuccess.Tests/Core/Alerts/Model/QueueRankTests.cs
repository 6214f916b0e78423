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
        Assert.True(QueueRank.Of(AlertSeverity.High, null, null, 0.9).Priority > QueueRank.Of(AlertSeverity.High, null, null, 0.1).Priority);

    [Theory]
    [InlineData(0.12, 40.0, 0.12)]
    [InlineData(null, 40.0, 0.6)]
    [InlineData(null, null, 0.5)]
    public void Risk_WithAPrediction_IsTheProbability(double? churn, double? score, double risk) =>
        Assert.Equal(risk, QueueRank.RiskOf(churn, score is { } points ? Score.FromPoints(points) : null), 9);

    [Fact]
    public void AtStake_IsThePartOfTheArrThatIsAtRisk() => Assert.Equal(
        (Money.FromUnits(25), null), (QueueRank.AtStake(Money.FromUnits(100), 0.25)!.Value, QueueRank.AtStake(null, 0.25)));

    private static QueueRank Rank(AlertSeverity severity, double? hours, int arr, double? score) => QueueRank.Of(
        severity, hours is { } left ? TimeSpan.FromHours(left) : null, Money.FromUnits(arr),
        QueueRank.RiskOf(null, score is { } points ? Score.FromPoints(points) : null));
}
