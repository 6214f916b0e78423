using CustomerSuccess.Benchmarks.Measuring;
using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Churn.Versions.Model;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Benchmarks.Nightly;

/// <summary>
/// A churn model learned from customers drawn by lot. What it says means nothing, but it looks at everything that a model may look at, so predicting with it costs what
/// predicting costs; the facts of 90 days that the night runs over are too few to learn a true one from.
/// </summary>
internal static class DrawnModel
{
    private const int Rows = 3000;

    public static async Task PromoteAsync(Product product)
    {
        var version = new ChurnModelVersion(1, DateTimeOffset.UnixEpoch, by: "", "Drawn.", new VersionFigures(Rows, Rows / 4));
        version.Keep(ChurnModelJson.Write(Learn()), ModelReportJson.Write(Report()));
        version.Promote(by: "", DateTimeOffset.UnixEpoch);
        await using var write = await product.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.Add(version);
        await write.CommitAsync(CancellationToken.None);
    }

    private static ChurnModel Learn()
    {
        var random = new Random(20260104);
        var features = ChurnFeatures.All.Concat(PortfolioFiles.UsedFeatures.Select(ChurnFeatures.OfUse)).Select(feature => feature.Definition).ToList();
        var columns = features.ConvertAll(feature => Draw(feature.Key, random));
        bool[] gone = [.. Enumerable.Range(0, Rows).Select(row => random.NextDouble() < 0.25 + (0.1 * Math.Sin(columns[row % 8][row])))];
        var glass = GlassBoxLearner.FitCalibrated(
            new FeatureTable(features, columns), gone, [.. Enumerable.Range(0, Rows)], ChurnTrainer.Options, progress: null, CancellationToken.None);
        return new ChurnModel(glass, new TrainingFacts(Rows, gone.Count(left => left), 0.25, Product.Today, Product.Today, 1), []);
    }

    private static double[] Draw(string key, Random random)
    {
        var (low, high) = Inputs.All.FirstOrDefault(input => input.Key == key) is { } info ? (info.Low, info.High) : (0, 100);
        return [.. Enumerable.Range(0, Rows).Select(_ => random.Next(10) == 0 ? double.NaN : low + ((high - low) * random.NextDouble()))];
    }

    private static ModelReport Report() => new(
        1, [Product.Today], [Product.Today], Rows, Rows / 4, 0, 0.25, 0.25, new Estimate(0.5, 0.4, 0.6), null, 0.2, 0.2, 0, [], []);
}
