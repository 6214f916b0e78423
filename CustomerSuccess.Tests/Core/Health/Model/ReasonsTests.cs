using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ReasonsTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void Of_TheTwoThatCostMost_EachWithItsNumber() => Assert.Equal(
        "No login for 23 days, 5.0 actions per session",
        Reason(ShippedScorecards.Retention, (Input.DaysSinceLogin, 23), (Input.FeatureAdoption, 1), (Input.ActionsPerSession, 5)));

    [Fact]
    public void Of_AMeasureThatStoodIn_SaysTheValueThatStandsIn()
    {
        var standIn = new Scorecard("s", "S", "", [new("c", "C", 1, [new("n", "NPS", Input.NpsAnswer, 1, [new(0, Curve.Linear((0, 0), (10, 100)))], WhenMissing: 2)])], []);
        Assert.Equal("NPS answer 2.0 of 10", Reason(standIn));
    }

    [Fact]
    public void Of_ACustomerWithNothingToComplainOf_IsNone() =>
        Assert.Null(Reason(ShippedScorecards.Retention, (Input.DaysSinceLogin, 0), (Input.FeatureAdoption, 1), (Input.ActionsPerSession, 20)));

    [Fact]
    public void Of_ACustomerOfWhomNothingIsKnown_IsNone() => Assert.Null(Reason(ShippedScorecards.Retention));

    private static string? Reason(Scorecard scorecard, params (Input, double)[] known) =>
        Reasons.Of(ScoreExplainer.Explain(scorecard, Snapshot.With(1, Day, known)));
}
