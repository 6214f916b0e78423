using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Churn.Model;

public sealed class GlassBoxLearnerTests
{
    private static readonly GlassBoxOptions Quick = new() { Bags = 4, Rounds = 60 };

    [Fact]
    public void Fit_OfAKnownLaw_FindsWhatMattersAndItsSize()
    {
        var model = DrawnTable.Of(4_000, 1).Fit();
        double Score(string key, double value) => model.Shapes.Single(shape => shape.Feature.Key == key).ScoreOf(value);
        Assert.InRange(Score("rising", 9) - Score("rising", 1), 3.2, 4.8);
        Assert.InRange(Score("plan", 0) - Score("plan", 1), 1.1, 1.9);
        Assert.InRange(Score("plan", 1) - Score("plan", 2), -0.35, 0.35);
        Assert.InRange(Score("gap", double.NaN) - Score("gap", 2), 0.6, 1.4);
        Assert.InRange(Score("noise", 0.9) - Score("noise", 0.1), -0.3, 0.3);
    }

    [Fact]
    public void Fit_OfOneBinaryFeature_ReachesTheLogOddsOfBothGroups()
    {
        // 1,000 rows each: 100 and 400 leave. ln(100 / 900) = -2.197 and ln(400 / 600) = -0.405 are the logits that fit best.
        double[] column = [.. Enumerable.Range(0, 2_000).Select(row => row < 1_000 ? 0.0 : 1.0)];
        bool[] labels = [.. Enumerable.Range(0, 2_000).Select(row => row < 100 || row is >= 1_000 and < 1_400)];
        var table = new FeatureTable([Feature.Number("x")], [column]);
        var logits = Fit(table, labels, new GlassBoxOptions()).Logits(table);
        Assert.Equal(-2.197, logits[0], 0.05);
        Assert.Equal(-0.405, logits[1_999], 0.05);
    }

    [Fact]
    public void Fit_OfNothingButNoise_StaysNearTheBaseRate()
    {
        var model = DrawnTable.Of(1_500, 2, strength: 0).Fit();
        Assert.Empty(model.Pairs);
        Assert.All(model.Shapes, shape => Assert.InRange(shape.Importance, 0, 0.08));
    }

    [Fact]
    public void Fit_OfAPair_FindsThemTogetherAndNothingAlone()
    {
        var drawn = DrawnTable.OfAPair(3_000, 3);
        var (with, without) = (drawn.Fit(), drawn.Fit(new GlassBoxOptions { Pairs = 0 }));
        Assert.Contains(with.Pairs, pair => (with.Features[pair.First].Key, with.Features[pair.Second].Key) == ("a", "b"));
        var later = DrawnTable.OfAPair(3_000, 4);
        Assert.InRange(Auc(with, later), 0.75, 0.82);
        Assert.InRange(Auc(without, later), 0.44, 0.56);
    }

    [Fact]
    public void Fit_WithAnyOrderOfRowsAndColumns_IsTheSameToTheLastBit() => Law.Holds(Gen.Choose(1, 1_000), seed =>
    {
        var drawn = DrawnTable.Of(200, seed);
        Assert.Equal(Json(drawn.Fit(Quick)), Json(drawn.Shuffled(seed).Fit(Quick)));
    }, 10);

    [Fact]
    public void Fit_WithAnotherNumberOfThreads_IsTheSameToTheLastBit()
    {
        var drawn = DrawnTable.OfAPair(1_000, 5);
        Assert.Equal(Json(drawn.Fit(Quick with { Threads = 1 })), Json(drawn.Fit(Quick with { Threads = 4 })));
    }

    [Fact]
    public void Fit_WithAnotherSeed_IsAnotherModel()
    {
        var drawn = DrawnTable.Of(400, 6);
        Assert.NotEqual(Json(drawn.Fit(Quick)), Json(drawn.Fit(Quick with { Seed = 43 })));
    }

    [Theory]
    [InlineData(Direction.Rising)]
    [InlineData(Direction.Falling)]
    public void Shape_WithADemandedDirection_KeepsItEverywhere(Direction direction) => Law.Holds(Gen.Choose(1, 1_000), seed =>
    {
        var sign = direction == Direction.Rising ? 1 : -1;
        var model = DrawnTable.Of(300, seed, direction: direction).Fit(Quick);
        var shape = model.Shapes.Single(shape => shape.Feature.Key == "rising");
        foreach (var scores in shape.BagScores.Add(shape.Scores))
        {
            Assert.All(scores.Skip(1).Zip(scores.Skip(2), (low, high) => sign * (high - low)), step => Assert.InRange(step, -1e-12, double.MaxValue));
        }

        Assert.DoesNotContain(model.Pairs, pair => model.Features[pair.First].Key == "rising" || model.Features[pair.Second].Key == "rising");
    }, 10);

    [Fact]
    public void Prediction_OfAnyRow_IsTheSumOfItsPartsAndAProbability() => Law.Holds(Gen.Choose(1, 1_000), seed =>
    {
        var drawn = seed % 2 == 0 ? DrawnTable.Of(200, seed, strength: 3) : DrawnTable.OfAPair(200, seed);
        var fit = GlassBoxLearner.FitWithUnseen(drawn.Table, drawn.Labels, drawn.Groups, Quick, null, default);
        var model = fit.Model.WithCalibration(CalibrationFit.Fit(fit.UnseenLogits, drawn.Labels));
        var (logits, all, parts) = (model.Logits(drawn.Table), model.AllContributions(drawn.Table), new double[model.Terms]);
        for (var row = 0; row < drawn.Table.Count; row++)
        {
            model.Contributions(drawn.Table, row, parts);
            Assert.Equal(parts, all[(row * model.Terms)..((row + 1) * model.Terms)]);
            Assert.Equal(parts.Aggregate(model.Intercept, (sum, part) => sum + part), logits[row]);
            Assert.InRange(model.Probability(logits[row]), 0, 1);
        }
    }, 10);

    [Fact]
    public void Shapes_OverTheRowsLearnedFrom_HaveAMeanOfZero()
    {
        var drawn = DrawnTable.Of(500, 7);
        var model = drawn.Fit(Quick);
        Assert.All(model.Shapes, shape => Assert.Equal(0, shape.Scores.Select((score, bin) => score * shape.Rows[bin]).Sum() / shape.Rows.Sum(), 1e-9));
    }

    [Fact]
    public void Bags_OfOneRow_SpreadLikeModelsOfOtherSamples()
    {
        var row = DrawnTable.Of(1, 99).Table;
        double[] fits = [.. Enumerable.Range(100, 12).Select(seed => DrawnTable.Of(500, seed).Fit(Quick).Logits(row)[0])];
        double[] bags = DrawnTable.Of(500, 100).Fit(new GlassBoxOptions { Rounds = 60, Bags = 12 }).BagLogits(row, 0);
        Assert.InRange(Deviation(bags) / Deviation(fits), 0.4, 2.5);
    }

    [Fact]
    public void UnseenLogits_OfRowsOfOneGroup_ComeFromBagsWithoutTheGroup()
    {
        // Every group has a number of its own that tells its label; a bag that has seen the group would know it by heart.
        var random = new Random(8);
        var rows = Enumerable.Range(0, 600).Select(row => (Group: row / 4, Label: (row / 4 * 7919 % 10) < 5)).ToArray();
        var table = new FeatureTable([Feature.Number("x")], [[.. rows.Select(row => row.Group + (random.NextDouble() * 0.001))]]);
        bool[] labels = [.. rows.Select(row => row.Label)];
        var unseen = GlassBoxLearner.FitWithUnseen(table, labels, [.. rows.Select(row => row.Group)], new GlassBoxOptions { Bins = 254 }, null, default).UnseenLogits;
        Assert.InRange(RocAuc.OfRisks(unseen, labels, [.. rows.Select(row => row.Group)], 150)!.Value, 0.2, 0.65);
    }

    [Fact]
    public void Fit_OfWhatCannotBeLearned_SaysWhatWasExpected()
    {
        var table = new FeatureTable([Feature.Number("x")], [[1, 2, 3]]);
        Assert.Contains("same label", Assert.Throws<ArgumentException>(() => Fit(table, [true, true, true], Quick)).Message, StringComparison.Ordinal);
        Assert.Contains("2 labels", Assert.Throws<ArgumentException>(() => Fit(table, [true, false], Quick)).Message, StringComparison.Ordinal);
        Assert.Contains("Bins", Assert.Throws<ArgumentException>(() => Fit(table, [true, false, true], Quick with { Bins = 300 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_OfExtremeColumns_StaysFinite()
    {
        double[][] columns =
        [
            [.. Enumerable.Repeat(double.NaN, 60)],
            [.. Enumerable.Repeat(5.0, 60)],
            [.. Enumerable.Range(0, 60).Select(row => row % 2 == 0 ? double.MaxValue : double.MinValue)],
            [.. Enumerable.Range(0, 60).Select(row => row < 30 ? 0.0 : double.Epsilon)],
        ];
        var table = new FeatureTable([Feature.Number("missing"), Feature.Number("constant"), Feature.Number("huge"), Feature.Number("tiny")], columns);
        var model = Fit(table, [.. Enumerable.Range(0, 60).Select(row => row % 3 == 0)], Quick);
        Assert.All(model.Logits(table), logit => Assert.True(double.IsFinite(logit)));
    }

    [Fact]
    public async Task Fit_ThatIsCancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var drawn = DrawnTable.Of(100, 9);
        Assert.ThrowsAny<OperationCanceledException>(() => GlassBoxLearner.Fit(drawn.Table, drawn.Labels, drawn.Groups, Quick, null, source.Token));
    }

    private static GlassBoxModel Fit(FeatureTable table, bool[] labels, GlassBoxOptions options) =>
        GlassBoxLearner.Fit(table, labels, [.. Enumerable.Range(0, table.Count)], options, null, TestContext.Current.CancellationToken);

    private static double Auc(GlassBoxModel model, DrawnTable drawn) => RocAuc.OfRisks(model.Logits(drawn.Table), drawn.Labels, drawn.Groups, drawn.Labels.Length)!.Value;

    private static string Json(GlassBoxModel model) => GlassBoxJson.Write(model, new TrainingFacts(1, 1, 1, null, null, 1));

    private static double Deviation(double[] values) => Math.Sqrt(values.Sum(value => Math.Pow(value - values.Average(), 2)) / (values.Length - 1));
}
