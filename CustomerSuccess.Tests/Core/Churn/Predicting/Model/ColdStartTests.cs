using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Predicting.Model;

public sealed class ColdStartTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void Level_WhereNothingIsKnown_IsNone()
    {
        var snapshot = Snapshot.With(1, Day);
        Assert.Equal((RiskLevel.None, ChurnSeverity.Standard), (ColdStart.Level(snapshot), ColdStart.Severity(snapshot)));
        Assert.Empty(ColdStart.Factors(snapshot));
    }

    [Theory]
    [InlineData(Input.TicketSentiment90, -0.51, RiskLevel.Low, ChurnSeverity.Medium)]
    [InlineData(Input.TicketSentiment90, -0.5, RiskLevel.None, ChurnSeverity.Standard)]
    [InlineData(Input.UsageTrend, -0.31, RiskLevel.Medium, ChurnSeverity.High)]
    [InlineData(Input.UsageTrend, -0.3, RiskLevel.None, ChurnSeverity.Standard)]
    [InlineData(Input.DaysSinceLogin, 15, RiskLevel.Medium, ChurnSeverity.High)]
    [InlineData(Input.DaysSinceLogin, 14, RiskLevel.None, ChurnSeverity.Standard)]
    [InlineData(Input.LatePayments90, 1, RiskLevel.Medium, ChurnSeverity.High)]
    [InlineData(Input.ChampionPresent, 0, RiskLevel.High, ChurnSeverity.Critical)]
    [InlineData(Input.ChampionPresent, 1, RiskLevel.None, ChurnSeverity.Standard)]
    public void Level_OfOneRule_IsAsTheDocumentsRateIt(Input input, double value, RiskLevel level, ChurnSeverity severity)
    {
        var snapshot = Snapshot.With(1, Day, (input, value));
        Assert.Equal((level, severity), (ColdStart.Level(snapshot), ColdStart.Severity(snapshot)));
    }

    [Fact]
    public void Factors_OfSeveralRules_AreSentencesInTheOrderOfTheirImpact()
    {
        var snapshot = Snapshot.With(1, Day, (Input.LatePayments90, 2), (Input.UsageTrend, -0.42), (Input.DaysSinceLogin, 20));
        Assert.Equal(["Usage down 42\u202F% in 30 days", "No login for 20 days", "2 late payments in 90 days"], ColdStart.Factors(snapshot).Select(factor => factor.Sentence));
        Assert.Equal(RiskLevel.High, ColdStart.Level(snapshot));
    }

    [Fact]
    public void SortKey_NeverPutsALowerLevelFirst() => Law.Holds(
        FsCheck.Fluent.Gen.Two(AnySnapshot.Gen), pair =>
        {
            var (a, b) = pair;
            Assert.True(ColdStart.Level(a) <= ColdStart.Level(b) || ColdStart.SortKey(a) > ColdStart.SortKey(b));
        });
}
