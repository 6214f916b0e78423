using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScoreExplainerTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    /// <summary>Product usage of 25 and support of 15 are exactly 40 of 100.</summary>
    private static readonly (Input, double)[] UsageAndSupport =
    [
        (Input.DaysSinceLogin, 1), (Input.FeatureAdoption, 1), (Input.ActionsPerSession, 20),
        (Input.TicketsOpened30, 0), (Input.TicketSentiment90, 1), (Input.Satisfaction180, 5),
    ];

    private static readonly (Input, double)[] Relationship =
        [(Input.NpsAnswer, 0), (Input.NpsAge, 10), (Input.DaysSinceExecutive, 7), (Input.ChampionPresent, 1)];

    [Fact]
    public void Explain_WithoutNps_LeavesItOutAndRenormalises()
    {
        var with = Retention([.. UsageAndSupport, .. Relationship]);
        var without = Retention([.. UsageAndSupport, .. Relationship.Skip(2)]);
        Assert.Equal(Score.FromPoints(100), without.Score);

        // Of 60 that counted, 20 are relationship, and 30 % of that is an NPS of 0: a tenth is lost.
        Assert.Equal(Score.FromPoints(90), with.Score);
        Assert.Equal(0.60, with.Coverage, 12);
        Assert.Equal(0.54, without.Coverage, 12);
        var nps = without.Measures.Single(measure => measure.Measure.Key == "nps");
        Assert.Equal((MeasureState.Missing, 0, 0.0), (nps.State, nps.Hundredths, nps.Effective));
        Assert.True(double.IsNaN(nps.Points));
        Assert.Equal(3.0 / 7, without.Measures.Single(measure => measure.Measure.Key == "executive-engagement").Effective / (20.0 / 60), 12);
    }

    [Fact]
    public void Explain_AMissingValueWithAStandIn_CountsForTheScoreAndNotForCoverage()
    {
        var scorecard = Change(ShippedScorecards.Retention, "nps", measure => measure with { WhenMissing = 8 });
        var explanation = ScoreExplainer.Explain(scorecard, Snapshot.With(1, Day, [.. UsageAndSupport, .. Relationship.Skip(2)]));
        var nps = explanation.Measures.Single(measure => measure.Measure.Key == "nps");
        Assert.Equal((MeasureState.StoodIn, 70.0, 0.1), (nps.State, nps.Points, Math.Round(nps.Effective, 12)));
        Assert.Equal(Score.FromPoints(97), explanation.Score);
        Assert.Equal(0.54, explanation.Coverage, 12);
    }

    [Theory]
    [InlineData(180, MeasureState.Known, 1)]
    [InlineData(270, MeasureState.Ageing, 0.5)]
    [InlineData(360, MeasureState.Stale, 0)]
    public void Explain_AnNpsAnswerThatAges_LosesWeightAndCoverage(double age, MeasureState state, double freshness)
    {
        var explanation = Retention([.. UsageAndSupport, (Input.NpsAnswer, 0), (Input.NpsAge, age), .. Relationship.Skip(2)]);
        var nps = explanation.Measures.Single(measure => measure.Measure.Key == "nps");
        Assert.Equal((state, freshness), (nps.State, nps.Freshness));
        Assert.Equal(0.54 + (0.06 * freshness), explanation.Coverage, 12);

        // Executive and champion are 70 points of 100; the answer of 0 adds its weight and nothing else.
        var relationship = 70 / (70 + (30 * freshness)) * 100;
        Assert.Equal(Score.FromPoints(((40 * 100) + (20 * relationship)) / 60), explanation.Score);
    }

    [Fact]
    public void Explain_ExactlyTheLeastCoverage_IsEnough()
    {
        var explanation = Retention(UsageAndSupport);
        Assert.Equal(0.4, explanation.Coverage, 12);
        Assert.Equal(Score.Best, explanation.Score);
    }

    [Fact]
    public void Explain_BelowTheLeastCoverage_HasNoScoreAndStillAllParts()
    {
        var explanation = Retention(UsageAndSupport[..^1]);
        Assert.Equal(0.355, explanation.Coverage, 12);
        Assert.Null(explanation.Score);
        Assert.Equal(100_00, explanation.Measures.Sum(measure => measure.Hundredths));
    }

    [Fact]
    public void Explain_OfACustomerOfWhomNothingIsKnown_HasNoScoreAndNoParts()
    {
        var explanation = Retention();
        Assert.Null(explanation.Score);
        Assert.Equal(0, explanation.Coverage);
        Assert.All(explanation.Measures, measure => Assert.Equal((MeasureState.Missing, 0, 0.0), (measure.State, measure.Hundredths, measure.Effective)));
        Assert.All(explanation.Categories, category => Assert.True(double.IsNaN(category.Points)));
        Assert.Empty(explanation.Drags(5));
    }

    [Fact]
    public void Explain_OnlyACategoryThatWeighsNothing_HasNoScoreAndNoParts()
    {
        var unweighted = ShippedScorecards.Retention with
        {
            Categories = [.. ShippedScorecards.Retention.Categories.Select(category => category.Key == "support" ? category with { Weight = 0 } : category)],
        };
        var explanation = ScoreExplainer.Explain(unweighted, Snapshot.With(1, Day, [.. UsageAndSupport[3..]]));
        Assert.Null(explanation.Score);
        Assert.All(explanation.Measures, measure => Assert.Equal((0, 0.0), (measure.Hundredths, measure.Effective)));
    }

    [Theory]
    [InlineData(27, 85.00)]
    [InlineData(28, 59.00)]
    [InlineData(400, 59.00)]
    public void Explain_NoActivityForFourWeeks_CapsAt59(double days, double expected)
    {
        // Product usage is 10 + 30 + 30 of 100 at 27 days and 28; the other categories are at 100 or unknown.
        var explanation = Retention([(Input.DaysSinceLogin, days), .. UsageAndSupport[1..], (Input.DaysSinceExecutive, 0), (Input.ChampionPresent, 1)]);
        Assert.Equal(days == 27 ? Score.FromPoints(((25 * 70) + (15 * 100) + (20 * 100)) / 60.0) : Score.FromPoints(expected), explanation.Score);
        Assert.Equal(days == 27 ? null : "No activity for 4 weeks", explanation.Cap?.Name);
        Assert.Equal(explanation.BeforeCaps.Hundredths, explanation.Measures.Sum(measure => measure.Hundredths));
    }

    [Fact]
    public void Explain_AScoreBelowTheCap_IsNotHeldDownByIt()
    {
        var explanation = Retention((Input.DaysSinceLogin, 60), (Input.FeatureAdoption, 0), (Input.ActionsPerSession, 0), (Input.TicketsOpened30, 10), (Input.TicketSentiment90, -1), (Input.Satisfaction180, 1));
        Assert.Equal(Score.Worst, explanation.Score);
        Assert.Null(explanation.Cap);
    }

    [Fact]
    public void Explain_SeveralCaps_TheLowestHolds()
    {
        var caps = new[] { Cap("first", 70), Cap("lowest", 30), Cap("last", 50) };
        var explanation = ScoreExplainer.Explain(ShippedScorecards.Retention with { Caps = [.. caps] }, Snapshot.With(1, Day, UsageAndSupport));
        Assert.Equal((Score.FromPoints(30), "lowest"), (explanation.Score!.Value, explanation.Cap!.Name));
    }

    [Fact]
    public void Drags_AreTheMeasuresThatCostMostDearestFirst()
    {
        var explanation = Retention([.. UsageAndSupport[..3], (Input.TicketsOpened30, 5), (Input.TicketSentiment90, -1), (Input.Satisfaction180, 5)]);
        Assert.Equal(["ticket-sentiment", "ticket-volume"], explanation.Drags(5).Select(drag => drag.Measure.Key));
        Assert.Equal("ticket-sentiment", Assert.Single(explanation.Drags(1)).Measure.Key);

        // 15 of 40 is support: its 40 % are lost whole, of its 30 % half.
        Assert.Equal([15.0, 5.625], explanation.Drags(2).Select(drag => Math.Round(drag.Lost, 9)));
    }

    private static ScoreCap Cap(string name, double most) => new(name, Input.DaysSinceLogin, AtLeast: true, 0, Score.FromPoints(most));

    private static ScoreExplanation Retention(params (Input, double)[] known) =>
        ScoreExplainer.Explain(ShippedScorecards.Retention, Snapshot.With(1, Day, known));

    private static Scorecard Change(Scorecard scorecard, string measure, Func<Measure, Measure> change) => scorecard with
    {
        Categories = [.. scorecard.Categories.Select(category => category with
        {
            Measures = [.. category.Measures.Select(own => own.Key == measure ? change(own) : own)],
        })],
    };
}
