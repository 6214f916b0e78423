using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>
/// Boosts the best pairs on top of the shapes, if pairs help at all: the bags of the first deal rehearse choosing and boosting pairs without the part that they leave out,
/// and only if these parts are then told better, by more than chance, are pairs chosen with all rows and boosted as long as did best in the rehearsal.
/// </summary>
internal sealed class PairStage(TrainingRows rows, bool[][] leftOut, GlassBoxOptions options, CancellationToken cancellationToken)
{
    /// <summary>Standard errors that the mean gain of a row must lie above zero; pairs cost a reader more than shapes do.</summary>
    private const double LeastErrors = 2;

    public (Stage? Stage, IReadOnlyList<PairGrid> Grids) Run(Stage shapes)
    {
        var unseen = Stage.Unseen(shapes.Logits, rows, leftOut);
        if (options.Pairs == 0 || unseen.Any(double.IsNaN))
        {
            return (null, []);
        }

        var cells = Enumerable.Range(0, rows.Features.Count).Select(feature => Cells(shapes, feature)).ToArray();
        var rounds = Rehearse(shapes, unseen, cells);
        var grids = rounds == 0 ? [] : PairRanking.Best(rows, unseen, new bool[leftOut[0].Length], cells, options);
        return grids.Count == 0 ? (null, []) : (Stage.Run(Terms(grids), rows, leftOut, shapes.Logits, options with { Rounds = rounds, Patience = rounds }, (null, cancellationToken)), grids);
    }

    /// <returns>The best number of rounds; 0 when pairs do not help.</returns>
    private int Rehearse(Stage shapes, double[] unseen, ImmutableArray<int>[] cells)
    {
        var bags = Enumerable.Range(0, options.Parts).Select(part =>
        {
            var grids = PairRanking.Best(rows, unseen, leftOut[part], cells, options);
            return Stage.Bag(Terms(grids), rows, leftOut[part], shapes.Logits[part], options);
        }).ToArray();
        var before = bags.SelectMany(bag => bag.LeftOutLosses()).ToArray();
        var boosting = Boosting.Run(bags, options, null, cancellationToken);
        return boosting.BestRound > 0 && IsGain([.. before.Zip(boosting.LeftOutLosses, (loss, after) => loss - after)]) ? boosting.BestRound : 0;
    }

    private List<Term> Terms(IReadOnlyList<PairGrid> grids) =>
        [.. grids.Select(grid => new Term(grid.Bins(rows), grid.Height * grid.Width, new PairStep(grid.Height, grid.Width, options).Into))];

    private ImmutableArray<int> Cells(Stage shapes, int feature)
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

    private static bool IsGain(double[] gains)
    {
        var mean = gains.Average();
        var variance = gains.Sum(gain => (gain - mean) * (gain - mean)) / Math.Max(1, gains.Length - 1);
        return mean > LeastErrors * Math.Sqrt(variance / gains.Length);
    }
}
