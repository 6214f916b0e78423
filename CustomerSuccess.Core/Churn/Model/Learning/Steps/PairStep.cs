namespace CustomerSuccess.Core.Churn.Model.Learning.Steps;

/// <summary>
/// The step of a pair on its grid: the average over all ways to cut the grid into four quadrants, weighted by what each explains. Of a cut only the contrast
/// between the two diagonals counts, which neither feature can express alone, so that main effects stay in their shapes.
/// </summary>
internal sealed class PairStep(int height, int width, GlassBoxOptions options)
{
    /// <summary>Rows in each quadrant, below which a cut is not tried.</summary>
    private const int LeastRows = 10;

    public void Into(in BinSums sums, Span<double> step)
    {
        var quadrants = new QuadrantSums(sums, height, width);
        var steps = new double[height + 1, width + 1];
        var (cuts, weights) = (0, 0.0);
        for (var down = 1; down < height; down++)
        {
            for (var across = 1; across < width; across++)
            {
                if (quadrants.LeastRows(down, across) >= LeastRows)
                {
                    var (gain, contrast) = quadrants.Contrast(down, across, options.Shrinkage);
                    cuts++;
                    weights += gain;
                    quadrants.Spread(steps, down, across, gain * contrast, options.Shrinkage);
                }
            }
        }

        var strength = cuts == 0 ? 0 : NoiseFloor.Strength(weights / cuts, 1, options.NoiseFloor);
        if (weights > 0 && strength > 0)
        {
            Unroll(steps, strength / weights, step);
        }
    }

    /// <summary>What the best cut explains; ranks pairs (the FAST of Lou et al. 2013, with the contrast of the diagonals instead of four free scores).</summary>
    public double BestGain(in BinSums sums)
    {
        var quadrants = new QuadrantSums(sums, height, width);
        var best = 0.0;
        for (var down = 1; down < height; down++)
        {
            for (var across = 1; across < width; across++)
            {
                best = quadrants.LeastRows(down, across) >= LeastRows ? Math.Max(best, quadrants.Contrast(down, across, options.Shrinkage).Gain) : best;
            }
        }

        return best;
    }

    /// <summary>Sums the differences that the cuts have left, so that every cell has the sum of its quadrants.</summary>
    private void Unroll(double[,] steps, double factor, Span<double> step)
    {
        for (var down = 0; down < height; down++)
        {
            for (var across = 0; across < width; across++)
            {
                steps[down, across] += (down > 0 ? steps[down - 1, across] : 0) + (across > 0 ? steps[down, across - 1] : 0)
                    - (down > 0 && across > 0 ? steps[down - 1, across - 1] : 0);
                step[(down * width) + across] = factor * steps[down, across];
            }
        }
    }
}
