using System.Globalization;
using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Benchmarks.Training;

/// <summary>Learning the churn model against gradient-boosted trees on the same rows with as many threads, then predicting for as many customers, with factors.</summary>
internal static class TrainBenchmark
{
    private const int Threads = 2;
    private const int WarmUps = 1;
    private const int Rounds = 5;

    public static async Task RunAsync(int rows)
    {
        var (train, test) = (TrainingData.Of(rows, 1), TrainingData.Of(rows, 2));
        var folder = Directory.CreateTempSubdirectory("customersuccess-train-").FullName;
        try
        {
            await train.WriteAsync(folder, "train");
            await test.WriteAsync(folder, "test");
            using var peer = await TrainingPeer.StartAsync(folder, Threads);
            await CompareAsync(train, test, peer);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(TrainingData train, TrainingData test, TrainingPeer peer)
    {
        var (table, tests, groups) = (train.Table, test.Table, Enumerable.Range(0, train.Labels.Length).ToArray());
        var product = new Runs($"GlassBoxLearner, {table.Count:N0} x {TrainingData.Width}, {Threads} threads");
        var (trees, others, factors) = (new Runs("HistGradientBoosting, 100 trees of 31 leaves"), new Runs("XGBoost hist, 100 trees of depth 6"), new Runs($"predicting with factors, {tests.Count:N0} customers"));
        GlassBoxModel? model = null;
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var counts = round >= WarmUps;
            await (counts ? product : new Runs("")).MeasureAsync(() =>
            {
                model = GlassBoxLearner.FitCalibrated(table, train.Labels, groups, new GlassBoxOptions { Threads = Threads }, null, CancellationToken.None);
                return Task.CompletedTask;
            });
            await (counts ? factors : new Runs("")).MeasureAsync(() => Task.FromResult(Predict(model!, tests)));
            (counts ? trees : new Runs("")).Add(await peer.TrainAsync("hgb"));
            (counts ? others : new Runs("")).Add(await peer.TrainAsync("xgb"));
        }

        Runs.Print(product, trees, most: 3);
        Console.WriteLine(others);
        Console.WriteLine(factors);
        Console.WriteLine(Judge(model!, test));
        Console.WriteLine(await peer.JudgeAsync("hgb"));
        Console.WriteLine(await peer.JudgeAsync("xgb"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most memory of this process {Machine.PeakMegabytes():0} MB"));
    }

    /// <returns>Everything that is stored for a customer: the probability and every factor.</returns>
    private static (double[] Probabilities, double[] Parts) Predict(GlassBoxModel model, FeatureTable table) =>
        ([.. model.Logits(table).Select(model.Probability)], model.AllContributions(table));

    private static string Judge(GlassBoxModel model, TrainingData test)
    {
        var probabilities = Predict(model, test.Table).Probabilities;
        var auc = RocAuc.OfRisks(probabilities, test.Labels, [.. Enumerable.Range(0, test.Labels.Length)], test.Labels.Length)!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"GlassBoxLearner: ROC AUC {auc:0.0000}, Brier {Brier.Of(probabilities, test.Labels):0.0000}, {model.Pairs.Length} pairs");
    }
}
