using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Health.Model;

/// <summary>What must hold for every scorecard and every customer.</summary>
public sealed class ScoreLawsTests
{
    private static Gen<Scorecard> Scorecards { get; } = Gen.Frequency((1, Gen.Elements(ShippedScorecards.All.AsEnumerable())), (2, AnyScorecard.Gen));

    private static Gen<(Scorecard Scorecard, Snapshot Snapshot)> Cases { get; } =
        from scorecard in Scorecards
        from snapshot in AnySnapshot.Gen
        select (scorecard, snapshot);

    [Fact]
    public void Score_OfAnything_IsFrom0To100AndSoIsEveryPart() => Law.Holds(Cases, x =>
    {
        var explanation = ScoreExplainer.Explain(x.Scorecard, x.Snapshot);
        Assert.InRange(explanation.Score?.Hundredths ?? 0, 0, 100_00);
        Assert.InRange(explanation.Coverage, 0, 1 + 1e-9);
        Assert.All(explanation.Measures, measure => Assert.True(double.IsNaN(measure.Points) || measure.Points is >= 0 and <= 100 + 1e-9));
        Assert.All(explanation.Measures, measure => Assert.InRange(measure.Hundredths, 0, 100_00));
    }, count: 1_000);

    [Fact]
    public void Explanation_OfAnything_SumsToTheScoreExactly() => Law.Holds(Cases, x =>
    {
        var explanation = ScoreExplainer.Explain(x.Scorecard, x.Snapshot);
        Assert.Equal(explanation.BeforeCaps.Hundredths, explanation.Measures.Sum(measure => measure.Hundredths));
        Assert.Equal(explanation.BeforeCaps.Hundredths, explanation.Categories.Sum(category => category.Hundredths));
        Assert.True(explanation.Score is null || explanation.Score == (explanation.Cap?.Most ?? explanation.BeforeCaps));
        var counted = explanation.Measures.Any(measure => measure.Effective > 0);
        Assert.Equal(counted ? 1 : 0, explanation.Measures.Sum(measure => measure.Effective), 9);
        Assert.Equal(1, explanation.Measures.Sum(measure => measure.Share), 9);
        Assert.Equal(explanation.Coverage, explanation.Categories.Sum(category => category.Share * category.Coverage), 9);
    }, count: 1_000);

    [Fact]
    public void Explanation_OfAMeasureThatDidNotCount_HasNoPart() => Law.Holds(Cases, x =>
        Assert.All(
            ScoreExplainer.Explain(x.Scorecard, x.Snapshot).Measures.Where(measure => measure.State is MeasureState.Missing or MeasureState.Stale),
            measure => Assert.Equal((0, 0.0, 0.0), (measure.Hundredths, measure.Effective, measure.Lost))));

    [Fact]
    public void Score_WhenAMeasureImproves_NeverFalls() => Law.Holds(Steps, x =>
    {
        foreach (var measure in x.Scorecard.Measures)
        {
            var curve = measure.CurveFor(x.Snapshot[Input.TenureDays]);
            if (curve.Direction == 0)
            {
                continue;
            }

            var (worse, better) = curve.Direction > 0 ? (x.Low, x.High) : (x.High, x.Low);
            var info = Inputs.Of(measure.Input);
            Assert.True(PointsAt(worse) <= PointsAt(better), $"{measure.Key} from {worse} to {better}");

            int PointsAt(double share) => ScoreExplainer
                .Explain(x.Scorecard, Replace(x.Snapshot, measure.Input, info.Low + ((info.High - info.Low) * share))).BeforeCaps.Hundredths;
        }
    });

    [Fact]
    public void Score_WhenAllWeightsAreScaled_StaysTheSame() => Law.Holds(
        from x in Cases
        from categories in Gen.Choose(1, 1_000)
        from measures in Gen.Choose(1, 1_000)
        select (x.Scorecard, x.Snapshot, categories, measures),
        x =>
        {
            var scaled = x.Scorecard with
            {
                Categories =
                [
                    .. x.Scorecard.Categories.Select(category => category with
                    {
                        Weight = category.Weight * x.categories / 7.0,
                        Measures = [.. category.Measures.Select(measure => measure with { Weight = measure.Weight * x.measures / 3.0 })],
                    }),
                ],
            };
            var (before, after) = (ScoreExplainer.Explain(x.Scorecard, x.Snapshot), ScoreExplainer.Explain(scaled, x.Snapshot));
            Assert.Equal(before.Score is null, after.Score is null);
            Assert.Equal(before.BeforeCaps.Points, after.BeforeCaps.Points, 0.0101);
        });

    [Fact]
    public void Score_WhenWeightsDoNotSumTo100_IsThatOfTheirShares()
    {
        // 1 to 3 among two categories at 100 and 0: a quarter.
        var scorecard = new Scorecard("s", "S", "", [Half("a", Input.FeatureAdoption, 1), Half("b", Input.TeamAdoption, 3)], []);
        var snapshot = Snapshot.With(1, AnySnapshot.Day, (Input.FeatureAdoption, 1), (Input.TeamAdoption, 0));
        Assert.Equal(25, ScoreExplainer.Explain(scorecard, snapshot).Score!.Value.Points);

        static Category Half(string key, Input input, double weight) => new(key, key, weight, [new($"{key}-1", key, input, 40, [new(0, Curve.Linear((0, 0), (1, 100)))])]);
    }

    [Fact]
    public void Score_WithoutANumber_IsThatOfAScorecardWithoutTheMeasure() => Law.Holds(Cases, x =>
    {
        // Only measures that are skipped when missing can be left out without a trace.
        var known = x.Scorecard with
        {
            Categories =
            [
                .. x.Scorecard.Categories
                    .Select(category => category with { Measures = [.. category.Measures.Where(measure => measure.WhenMissing is not null || x.Snapshot.Has(measure.Input))] })
                    .Where(category => category.Measures.Length > 0),
            ],
        };
        if (known.Categories.Length > 0)
        {
            Assert.Equal(
                ScoreExplainer.Explain(known, x.Snapshot).BeforeCaps.Points, ScoreExplainer.Explain(x.Scorecard, x.Snapshot).BeforeCaps.Points, 0.0101);
        }
    });

    private static Gen<(Scorecard Scorecard, Snapshot Snapshot, double Low, double High)> Steps { get; } =
        from scorecard in Scorecards
        from snapshot in AnySnapshot.Gen
        from a in Gen.Choose(-2, 34)
        from b in Gen.Choose(-2, 34)
        select (scorecard, snapshot, Math.Min(a, b) / 32.0, Math.Max(a, b) / 32.0);

    private static Snapshot Replace(Snapshot snapshot, Input input, double value) => snapshot with { Values = snapshot.Values.SetItem((int)input, value) };
}
