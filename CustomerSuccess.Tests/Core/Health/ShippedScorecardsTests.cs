using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health;

/// <summary>The three scorecards of product.md section 2, number by number.</summary>
public sealed class ShippedScorecardsTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    public static TheoryData<string> Keys => [.. ShippedScorecards.All.Select(scorecard => scorecard.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Score_OfTheBestCustomer_Is100(string key)
    {
        var explanation = ScoreExplainer.Explain(Shipped(key), Extreme(Shipped(key), best: true));
        Assert.Equal((Score.Best, 1.0), (explanation.Score!.Value, Math.Round(explanation.Coverage, 12)));
        Assert.All(explanation.Measures, measure => Assert.Equal(100, measure.Points));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Score_OfTheWorstCustomer_Is0(string key)
    {
        var explanation = ScoreExplainer.Explain(Shipped(key), Extreme(Shipped(key), best: false));
        Assert.Equal(Score.Worst, explanation.Score);
        Assert.All(explanation.Measures, measure => Assert.Equal(0, measure.Points));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Curves_AllTurnOneWay(string key) => Assert.All(
        Shipped(key).Measures.SelectMany(measure => measure.Curves), curve => Assert.NotEqual(0, curve.Curve.Direction));

    [Theory]
    [InlineData("retention", "product-usage 25, engagement 20, support 15, financial 20, relationship 20")]
    [InlineData("behavioural", "usage 40, engagement 30, business 20, relationship 10")]
    [InlineData("marketing-integrated", "usage-frequency 25, feature-adoption 20, engagement-trend 15, support-health 15, payment-stability 15, marketing-engagement 10")]
    public void Categories_HaveTheWeightsOfTheProduct(string key, string expected) =>
        Assert.Equal(expected, string.Join(", ", Shipped(key).Categories.Select(category => $"{category.Key} {category.Weight}")));

    [Fact]
    public void Behavioural_Has17MeasuresWithTheWeightsOfTheProduct() => Assert.Equal(
        "15 10 10 5, 10 8 5 4 3, 8 6 4 2, 4 3 2 1",
        string.Join(", ", ShippedScorecards.Behavioural.Categories.Select(category => string.Join(' ', category.Measures.Select(measure => measure.Weight)))));

    [Fact]
    public void Retention_IsTheDefaultAndComesFirst() => Assert.Equal(ShippedScorecards.Default, ShippedScorecards.All[0].Key);

    public static TheoryData<double, double, double> UsageEdges
    {
        get
        {
            var data = new TheoryData<double, double, double>();
            foreach (var days in new double[] { 0, 1, 2, 7, 8, 14, 15, 30, 31 })
            {
                foreach (var adoption in new[] { 0.0, 1 })
                {
                    foreach (var actions in new[] { 0.0, 20, 40 })
                    {
                        data.Add(days, adoption, actions);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(UsageEdges))]
    public void ProductUsage_AtItsEdges_IsTheFormulaExactly(double days, double adoption, double actionsPerSession)
    {
        var usage = ScoreExplainer.Explain(
            ShippedScorecards.Retention,
            Snapshot.With(1, Day, (Input.DaysSinceLogin, days), (Input.FeatureAdoption, adoption), (Input.ActionsPerSession, actionsPerSession))).Categories[0];
        Assert.Equal(Formula(days, adoption, actionsPerSession), usage.Points);
        Assert.Equal(
            [Recency(days), adoption * 30, Math.Min(actionsPerSession / 20, 1) * 30],
            usage.Measures.Select(measure => measure.Points * measure.Measure.Weight / 100));
    }

    [Fact]
    public void ProductUsage_BetweenItsEdges_IsTheFormulaInHundredths()
    {
        var random = new Random(42);
        for (var i = 0; i < 1_000; i++)
        {
            var (days, adoption, actions) = (random.Next(0, 40), random.Next(0, 101) / 100.0, random.Next(0, 300) / 10.0);
            var usage = ScoreExplainer.Explain(
                ShippedScorecards.Retention,
                Snapshot.With(1, Day, (Input.DaysSinceLogin, days), (Input.FeatureAdoption, adoption), (Input.ActionsPerSession, actions))).Categories[0];
            Assert.Equal(Formula(days, adoption, actions), usage.Points, 9);
        }
    }

    [Theory]
    [InlineData(0, 1, 20, 100)]
    [InlineData(1, 0.5, 10, 70)]
    [InlineData(7, 0, 0, 30)]
    [InlineData(31, 1, 40, 60)]
    public void ProductUsage_WorkedExamples_HaveTheirPoints(double days, double adoption, double actionsPerSession, double expected) =>
        Assert.Equal(expected, Formula(days, adoption, actionsPerSession));

    /// <summary>As product.md section 2 has it, in points.</summary>
    private static double Formula(double days, double adoption, double actionsPerSession) =>
        Recency(days) + (adoption * 30) + (Math.Min(actionsPerSession / 20, 1) * 30);

    private static double Recency(double days) => days <= 1 ? 40 : days <= 7 ? 30 : days <= 14 ? 20 : days <= 30 ? 10 : 0;

    private static Scorecard Shipped(string key) => ShippedScorecards.All.Single(scorecard => scorecard.Key == key);

    /// <summary>For each measure the value at which its curve is highest or lowest, fresh.</summary>
    private static Snapshot Extreme(Scorecard scorecard, bool best) => Snapshot.With(
        1,
        Day,
        [
            .. scorecard.Measures.Select(measure => (measure.Input, ValueOf(measure.Curves[^1].Curve, best))),
            .. scorecard.Measures.Select(measure => measure.ShelfLife).OfType<ShelfLife>().Select(shelfLife => (shelfLife.Age, 0.0)),
            (Input.TenureDays, 1_000),
        ]);

    private static double ValueOf(Curve curve, bool best)
    {
        var values = curve.Points.Select(point => point.X).Append(curve.Points[^1].X + 1).ToList();
        return best ? values.MaxBy(x => curve[x]) : values.MinBy(x => curve[x]);
    }
}
