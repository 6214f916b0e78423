using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>Boosts the best pairs on top of the shapes, and keeps them only if the rows left out gain more than chance would give.</summary>
internal static class PairStage
{
    /// <summary>Standard errors that the mean gain of a row must lie above zero.</summary>
    private const double LeastErrors = 1;

    public static (Stage? Stage, IReadOnlyList<PairGrid> Grids) Run(
        Stage shapes, TrainingRows rows, bool[][] leftOut, GlassBoxOptions options, CancellationToken cancellationToken)
    {
        var before = Stage.Unseen(shapes.Logits, rows, leftOut);
        if (options.Pairs == 0 || shapes.Rounds == 0 || before.Any(double.IsNaN))
        {
            return (null, []);
        }

        var cells = Enumerable.Range(0, rows.Features.Count).Select(feature => Cells(shapes, rows, feature, options)).ToArray();
        var grids = PairRanking.Best(rows, before, cells, options);
        if (grids.Count == 0)
        {
            return (null, []);
        }

        var terms = grids.Select(grid => new Term(grid.Bins(rows), grid.Height * grid.Width, new PairStep(grid.Height, grid.Width, options).Into)).ToList();
        var stage = Stage.Run(terms, rows, leftOut, shapes.Logits, options, (null, cancellationToken));
        return stage.Rounds > 0 && Helps(before, Stage.Unseen(stage.Logits, rows, leftOut), rows) ? (stage, grids) : (null, []);
    }

    private static ImmutableArray<int> Cells(Stage shapes, TrainingRows rows, int feature, GlassBoxOptions options)
    {
        var (counts, scores) = (new int[rows.Width(feature)], new double[rows.Width(feature)]);
        foreach (var bin in rows.Bins[feature])
        {
            counts[bin]++;
        }

        for (var bin = 0; bin < scores.Length; bin++)
        {
            scores[bin] = shapes.Scores.Sum(bag => bag[feature][bin]);
        }

        return PairGrid.Cells(rows.Features[feature].Kind, scores, counts, options.PairBins);
    }

    private static bool Helps(double[] before, double[] after, TrainingRows rows)
    {
        double[] gains = [.. before.Select((logit, place) => Likelihood(after[place], rows.Labels[place]) - Likelihood(logit, rows.Labels[place]))];
        var mean = gains.Average();
        var variance = gains.Sum(gain => (gain - mean) * (gain - mean)) / Math.Max(1, gains.Length - 1);
        return mean > LeastErrors * Math.Sqrt(variance / gains.Length);
    }

    private static double Likelihood(double logit, bool label) => Calibration.LogProbability(label ? logit : -logit);
}
