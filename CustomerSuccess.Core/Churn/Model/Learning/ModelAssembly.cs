using System.Collections.Immutable;
using CustomerSuccess.Core.Churn.Model.Learning.Pairs;
using CustomerSuccess.Core.Churn.Model.Learning.Rows;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>Averages the bags and centres every term, so that its mean over the rows learned from is 0 and the intercept holds the rest.</summary>
internal sealed class ModelAssembly(TrainingRows rows, GlassBoxOptions options)
{
    private readonly double[] intercepts = new double[options.Bags];

    public GlassBoxModel Build(Stage shapes, Stage? pairs, IReadOnlyList<PairGrid> grids)
    {
        for (var bag = 0; bag < intercepts.Length; bag++)
        {
            intercepts[bag] = shapes.Intercepts[bag] + (pairs?.Intercepts[bag] ?? 0);
        }

        var own = Enumerable.Range(0, rows.Features.Count).Select(feature =>
        {
            var (counts, bags) = Centred(shapes, feature);
            return new Shape(rows.Features[feature], rows.Edges[feature], BagMean.Of(bags), [.. counts], bags);
        }).ToImmutableArray();
        var together = pairs is null ? [] : grids.Select((grid, i) =>
        {
            var (_, bags) = Centred(pairs, i);
            return new Pair(grid.First, grid.Second, grid.FirstCells, grid.SecondCells, grid.Width, BagMean.Of(bags), bags);
        }).ToImmutableArray();
        return new GlassBoxModel(intercepts.Average(), [.. intercepts], Math.Sqrt(options.Parts - 1), own, together, Calibration.Identity);
    }

    /// <summary>Takes the mean off the scores of each bag and gives it to the bag's intercept.</summary>
    private (int[] Rows, ImmutableArray<ImmutableArray<double>> Bags) Centred(Stage stage, int term)
    {
        var counts = new int[stage.Terms[term].Width];
        foreach (var bin in stage.Terms[term].Bins)
        {
            counts[bin]++;
        }

        var bags = stage.Scores.Select((scores, bag) =>
        {
            var mean = scores[term].Select((score, bin) => score * counts[bin]).Sum() / rows.Count;
            intercepts[bag] += mean;
            return scores[term].Select((score, bin) => counts[bin] > 0 ? score - mean : Empty(score, mean, bin)).ToImmutableArray();
        }).ToImmutableArray();
        return (counts, bags);
    }

    /// <summary>A value that never occurred says nothing; only between numbers does a bin without rows of this bag have a meaning.</summary>
    private static double Empty(double score, double mean, int bin) => bin == Shape.Missing || score == 0 ? 0 : score - mean;
}
