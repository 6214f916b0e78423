using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class RuleReplayTests
{
    private static readonly RuleTerms Critical = new(Signals.Score, Comparison.Below, 20, null, 2, AlertSeverity.Critical, null);
    private static readonly RuleTerms Drop = new(Signals.Change30, Comparison.Below, -20, null, 2, AlertSeverity.High, null);
    private static readonly RuleTerms SlowDrop = Drop with { Signal = Signals.Change90 };

    [Fact]
    public void ShippedRules_OnTheScore_AreReplayed() =>
        Assert.Equal(["score-critical", "health-drop", "disagreement", "health-mover"], ScoreRule.Shipped.Select(rule => rule.Key));

    [Theory]
    [InlineData(1, 50.0, 19.99, 10.0, 50.0)] // one entry, however long it lasts
    [InlineData(0, 50.0, 20.0, 50.0, 20.0)] // 20 is not below 20
    [InlineData(2, 50.0, 15.0, 22.0, 15.0)] // re-armed two points above
    [InlineData(1, 50.0, 15.0, 21.9, 15.0)] // not yet re-armed
    [InlineData(0, 15.0, 10.0, 5.0, 15.0)] // began before anybody looked
    [InlineData(1, 15.0, 50.0, 15.0, 10.0)]
    public void ScoreRule_OverMonthEnds_FiresOnEntry(int firings, params double[] scores) => Assert.Equal(firings, Count(Critical, scores));

    [Fact]
    public void ScoreRule_OverAGapInTheData_DoesNotFireTwice() => Assert.Equal(1, Count(Critical, 50, 15, double.NaN, 15, 15));

    [Theory]
    [InlineData(1, 80.0, 59.0, 50.0, 45.0)]
    [InlineData(0, 80.0, 60.0, 40.0, 20.0)]
    [InlineData(1, 80.0, 50.0, 20.0, 10.0)] // still falling: the same entry
    [InlineData(2, 80.0, 50.0, 50.0, 20.0)]
    public void FallRule_OverMonthEnds_ComparesWithTheMonthBefore(int firings, params double[] scores) => Assert.Equal(firings, Count(Drop, scores));

    [Theory]
    [InlineData(0, 80.0, 70.0, 65.0, 60.0, 50.0)] // 80 to 60 is not more than 20, 70 to 50 neither
    [InlineData(1, 80.0, 70.0, 65.0, 59.0, 60.0)]
    public void FallRule_OverThreeMonths_ComparesWithTheThirdBefore(int firings, params double[] scores) => Assert.Equal(firings, Count(SlowDrop, scores));

    [Fact]
    public void Rule_ForACustomerThatStartsBelow_Fires()
    {
        var days = Past.Days(new DateOnly(2026, 11, 20), 4);
        var history = Past.Of(days, new PastCustomer("C1", [.. days.Select(_ => (double?)10)], StartedOn: days[1]));
        Assert.Equal(1, RuleReplay.Count(Critical, history, ReplayScores.Of(Past.Straight, history)));
    }

    [Fact]
    public void DisagreementRule_OverMonthEnds_ReadsWhatTheCsmSaid()
    {
        var days = Past.Days(new DateOnly(2026, 11, 20), 3);
        var history = Past.Of(days, new PastCustomer("C1", [.. days.Select(_ => (double?)50)]));
        foreach (var (i, rating) in new[] { 3.0, 5, 5 }.Index())
        {
            history.MonthEnds[i].Batch.Fill(Input.CsmRating)[0] = rating;
            history.MonthEnds[i].Batch.Fill(Input.CsmRatingAge)[0] = 10;
        }

        var rule = ScoreRule.Shipped.Single(rule => rule.Key == "disagreement").Terms;
        Assert.Equal(1, RuleReplay.Count(rule, history, ReplayScores.Of(Past.Straight, history)));
    }

    [Fact]
    public void Rule_OfSeveralCustomers_CountsEachForItself()
    {
        var days = Past.Days(new DateOnly(2026, 11, 20), 3);
        var history = Past.Of(days, new PastCustomer("C1", [50, 10, 10, 10]), new PastCustomer("C2", [32, 30, 10, 10], days[2]), new PastCustomer("C3", [35, 30, 12, 30]));
        Assert.Equal(new RuleFirings("critical", "Score below 20", 2, 3), RuleReplay.Count(new ScoreRule("critical", "Score below 20", Critical), history, ReplayScores.Of(Past.Straight, history), ReplayScores.Of(Past.Lower(11), history)));
    }

    private static int Count(RuleTerms rule, params double[] scores)
    {
        var days = Past.Days(new DateOnly(2026, 11, 20), scores.Length);
        var history = Past.Of(days, new PastCustomer("C1", [.. scores.Select(score => double.IsNaN(score) ? (double?)null : score), 50]));
        return RuleReplay.Count(rule, history, ReplayScores.Of(Past.Straight, history));
    }
}
