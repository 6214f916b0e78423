using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Churn.Predicting.Model;

public sealed class SeveritiesTests
{
    [Theory]
    [InlineData(0.4, ChurnSeverity.Standard)]
    [InlineData(0.41, ChurnSeverity.Medium)]
    [InlineData(0.61, ChurnSeverity.High)]
    [InlineData(0.8, ChurnSeverity.High)]
    [InlineData(0.81, ChurnSeverity.Critical)]
    public void Of_AProbability_IsAsTheDocumentsHaveIt(double probability, ChurnSeverity expected) => Assert.Equal(expected, Severities.Of(probability));

    [Fact]
    public void Of_ACustomerWhoseChampionLeft_IsCritical() =>
        Assert.Equal(ChurnSeverity.Critical, Severities.Of(0.01, Snapshot.With(1, new DateOnly(2026, 1, 1), (Input.ChampionPresent, 0))));

    [Theory]
    [InlineData(ChurnSeverity.Critical, "Find out what changed in how they work", "now")]
    [InlineData(ChurnSeverity.Standard, "Find out what changed in how they work", "this week")]
    public void Recommendations_BeginWithAnAnswerToWhatRaisesTheRisk(ChurnSeverity severity, string what, string when)
    {
        var actions = Recommendations.Of(severity, [new RiskFactor("usage-trend", "Usage down", 0.4), new RiskFactor("champion-present", "Champion in place", -0.2)]);
        Assert.Equal(new RecommendedAction(what, when), actions[0]);
        Assert.DoesNotContain(actions, action => action.What == "Find a new champion");
        Assert.True(actions.Count >= 3);
    }
}
