using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>
/// Which pairs may act together, best first: each is judged by what the best cut into quadrants explains of what the shapes have left over, on rows that these shapes had
/// not seen (after Lou, Caruana, Gehrke and Hooker, "Accurate intelligible models with pairwise interactions", KDD 2013, section 4). A
/// feature with a demanded direction takes part in none, so that its shape alone decides the direction.
/// </summary>
internal static class PairRanking
{
    /// <param name="logits">By place, of bags that had not seen the row.</param>
    /// <param name="passedOver">By group: its rows take no part.</param>
    /// <param name="cells">By feature, from bins to cells.</param>
    public static IReadOnlyList<PairGrid> Best(TrainingRows rows, double[] logits, bool[] passedOver, ImmutableArray<int>[] cells, GlassBoxOptions options)
    {
        var free = Enumerable.Range(0, rows.Features.Count).Where(feature => rows.Features[feature].Direction == Direction.Any && cells[feature].Distinct().Count() > 1).ToList();
        var grids = (from first in free from second in free where first < second select new PairGrid(first, second, cells[first], cells[second])).ToList();
        var gains = new double[grids.Count];
        var (slopes, curvatures) = Derivatives(rows, logits, passedOver);
        Parallel.For(0, grids.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i => gains[i] = Gain(grids[i], rows, slopes, curvatures, options));
        return [.. Enumerable.Range(0, grids.Count).Where(i => gains[i] > 0).OrderByDescending(i => gains[i]).ThenBy(i => i).Take(options.Pairs).Select(i => grids[i])];
    }

    private static double Gain(PairGrid grid, TrainingRows rows, double[] slopes, double[] curvatures, GlassBoxOptions options)
    {
        var cells = grid.Height * grid.Width;
        var (slope, curvature, count, bins) = (new double[cells], new double[cells], new int[cells], grid.Bins(rows));
        for (var place = 0; place < bins.Length; place++)
        {
            slope[bins[place]] += slopes[place];
            curvature[bins[place]] += curvatures[place];
            count[bins[place]] += curvatures[place] > 0 ? 1 : 0;
        }

        return new PairStep(grid.Height, grid.Width, options).BestGain(new BinSums(slope, curvature, count));
    }

    /// <summary>Zero for rows that take no part.</summary>
    private static (double[] Slopes, double[] Curvatures) Derivatives(TrainingRows rows, double[] logits, bool[] passedOver)
    {
        var (slopes, curvatures) = (new double[logits.Length], new double[logits.Length]);
        for (var place = 0; place < logits.Length; place++)
        {
            if (passedOver[rows.Order.Groups[place]])
            {
                continue;
            }

            var probability = 1 / (1 + Math.Exp(-logits[place]));
            slopes[place] = probability - (rows.Labels[place] ? 1 : 0);
            curvatures[place] = probability * (1 - probability);
        }

        return (slopes, curvatures);
    }
}
