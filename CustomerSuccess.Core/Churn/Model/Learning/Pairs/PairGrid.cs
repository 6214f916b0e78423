using System.Collections.Immutable;
using CustomerSuccess.Core.Churn.Model.Learning.Rows;

namespace CustomerSuccess.Core.Churn.Model.Learning.Pairs;

/// <summary>The coarse cells of two features on which they act together.</summary>
internal sealed record PairGrid(int First, int Second, ImmutableArray<int> FirstCells, ImmutableArray<int> SecondCells)
{
    public int Height => FirstCells.Max() + 1;

    public int Width => SecondCells.Max() + 1;

    /// <summary>
    /// From bins to cells of about as many rows each: cell 0 for missing values, then numbers as they grow and levels by what they say alone,
    /// so that a cut parts levels that speak for leaving from those that speak against it.
    /// </summary>
    /// <param name="scores">By bin, of the feature alone.</param>
    /// <param name="rows">By bin.</param>
    public static ImmutableArray<int> Cells(FeatureKind kind, ReadOnlySpan<double> scores, ReadOnlySpan<int> rows, int most)
    {
        var levels = scores.ToArray();
        int[] order = [.. Enumerable.Range(1, scores.Length - 1).OrderBy(bin => kind == FeatureKind.Category ? levels[bin] : bin).ThenBy(bin => bin)];
        var (cells, all) = (new int[scores.Length], 0);
        foreach (var bin in order)
        {
            all += rows[bin];
        }

        var (cell, inCell, behind) = (1, 0, all);
        foreach (var bin in order)
        {
            // Close a cell where half of the next bin would overfill it.
            if (inCell > 0 && cell < most && inCell + (rows[bin] / 2.0) >= (double)(behind + inCell) / (most - cell + 1))
            {
                (cell, inCell) = (cell + 1, 0);
            }

            cells[bin] = cell;
            inCell += rows[bin];
            behind -= rows[bin];
        }

        return [.. cells];
    }

    /// <summary>By place.</summary>
    public byte[] Bins(TrainingRows rows)
    {
        var (first, second, cells, width) = (rows.Bins[First], rows.Bins[Second], new byte[rows.Count], Width);
        for (var place = 0; place < cells.Length; place++)
        {
            cells[place] = (byte)((FirstCells[first[place]] * width) + SecondCells[second[place]]);
        }

        return cells;
    }
}
