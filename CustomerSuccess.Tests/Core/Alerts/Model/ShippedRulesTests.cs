using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class ShippedRulesTests
{
    [Fact]
    public void Rules_ThatShip_CanBeUsed() => Assert.All(ShippedRules.All, rule => Assert.Empty(RuleFaults.Of(rule)));

    [Fact]
    public void Rules_ThatShip_HaveEachKeyOnce() => Assert.Equal(ShippedRules.All.Count, ShippedRules.All.Select(rule => rule.Key).Distinct().Count());

    /// <summary>Every number of product.md section 4, on both sides of its edge.</summary>
    [Theory]
    [InlineData("score-critical", 19.99, 20)]
    [InlineData("usage-drop", -0.5, -0.49)]
    [InlineData("billing-failure", 0, 90)]
    [InlineData("core-feature-unused", 7, 6)]
    [InlineData("health-drop", -20.01, -20)]
    [InlineData("usage-decline", -0.31, -0.3)]
    [InlineData("support-escalation", 0, 90)]
    [InlineData("no-email-engagement", 45, 44)]
    [InlineData("usage-plateau", 0.05, 0.06)]
    [InlineData("low-adoption", 0.29, 0.3)]
    [InlineData("late-payments", 1, 0)]
    [InlineData("no-login", 15, 14)]
    [InlineData("champion-left", 0, 1)]
    [InlineData("sentiment-falling", -0.31, -0.3)]
    [InlineData("sentiment-negative", 3, 2)]
    [InlineData("anger", 30, 31)]
    [InlineData("disagreement", 1, 0.99)]
    [InlineData("health-mover", -10.01, -10)]
    public void Rule_AtItsNumber_FiresOnOneSideOnly(string key, double fires, double doesNot)
    {
        var rule = ShippedRules.All.Single(rule => rule.Key == key).Terms;
        Assert.Equal((RuleStep.Enters, RuleStep.Out), (RuleCheck.Step(rule, fires, RuleLevel.Out), RuleCheck.Step(rule, doesNot, RuleLevel.Out)));
    }

    [Theory]
    [InlineData("usage-decline", -0.51, AlertSeverity.Critical)]
    [InlineData("usage-decline", -0.5, AlertSeverity.High)]
    [InlineData("late-payments", 1, AlertSeverity.Medium)]
    [InlineData("late-payments", 2, AlertSeverity.High)]
    public void Rule_BeyondItsSevereNumber_IsWorse(string key, double value, AlertSeverity severity)
    {
        var rule = ShippedRules.All.Single(rule => rule.Key == key).Terms;
        Assert.Equal(severity, rule.SeverityAt(RuleCheck.LevelOf(rule, value, RuleLevel.Out)));
    }

    [Theory]
    [InlineData("score-critical", "Health is 31.5")]
    [InlineData("health-drop", "Health fell 22.3 points in 30 days to 31.5")]
    [InlineData("no-login", "No login for 23 days")]
    [InlineData("usage-decline", "Usage down 42\u202F% in 30 days")]
    [InlineData("disagreement", "Health is 31.5, the CSM says 5.0 of 5: 2.9 bands apart")]
    public void Sentence_OfAnAlert_HasTheNumber(string key, string expected)
    {
        var snapshot = Snapshot.With(
            1, AnySnapshot.Day, (Input.DaysSinceLogin, 23), (Input.UsageTrend, -0.42), (Input.CsmRating, 5), (Input.CsmRatingAge, 3));
        var values = new SignalValues(snapshot, Score.FromPoints(31.5), null, Score.FromPoints(53.8), null);
        Assert.Equal(expected, AlertSentence.Of(ShippedRules.All.Single(rule => rule.Key == key).Terms, values));
    }

    [Fact]
    public void Signals_OfTheCatalogue_AreFoundAndSaid() => Assert.All(Signals.All, signal =>
    {
        Assert.Same(signal, Signals.Find(signal.Key));
        var rule = new RuleTerms(signal.Key, Comparison.Above, 1, null, 0, AlertSeverity.High, null);
        Assert.StartsWith(signal.Name, AlertSentence.Condition(rule), StringComparison.Ordinal);
        var values = new SignalValues(Snapshot.With(1, AnySnapshot.Day), null, null, null, null);
        Assert.True(double.IsNaN(values.Of(signal.Key)));
    });

    [Fact]
    public void Disagreement_OfSignals_IsThatOfHealth()
    {
        var snapshot = Snapshot.With(1, AnySnapshot.Day, (Input.CsmRating, 1), (Input.CsmRatingAge, 3));
        var values = new SignalValues(snapshot, Score.FromPoints(80), null, null, null);
        Assert.Equal(Math.Abs(Disagreement.Bands(Score.FromPoints(80), 1, 3)), values.Of(Signals.Disagreement));
    }
}
