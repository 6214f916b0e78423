namespace CustomerSuccess.Core.Churn.Model.Learning.Steps;

/// <summary>
/// The step of a number: the average of all stumps (one for each cut between bins), weighted by what each explains and by the rows around the cut. One stump
/// makes a jump, their average a slope, so that shapes stay smooth where nothing jumps. Under a <see cref="Direction"/> only the stumps that keep it
/// take part, and so does every average of them.
/// </summary>
internal sealed class NumberStep(Direction direction, GlassBoxOptions options)
{
    /// <summary>Rows on either side of a cut, below which it is not tried.</summary>
    private const int LeastRows = 5;

    public void Into(in BinSums sums, Span<double> step)
    {
        var bins = sums.Bins;
        Span<double> left = stackalloc double[bins];
        Span<double> right = stackalloc double[bins];
        var (weights, explained) = Stumps(sums, left, right);
        var strength = NoiseFloor.Strength(explained, 1, options.NoiseFloor);
        if (weights > 0 && strength > 0)
        {
            // left[t] and right[t] hold the weighted scores on either side of the cut behind bin t.
            var below = 0.0;
            for (var cut = 1; cut < bins - 1; cut++)
            {
                below += left[cut];
            }

            for (var bin = 1; bin < bins; bin++)
            {
                step[bin] = strength * below / weights;
                below += bin < bins - 1 ? right[bin] - left[bin] : 0;
            }
        }

        var (slope, curvature) = (sums.Slopes[Shape.Missing], sums.Curvatures[Shape.Missing] + options.Shrinkage);
        step[Shape.Missing] = -slope / curvature * NoiseFloor.Strength(slope * slope / curvature, 1, options.NoiseFloor);
    }

    /// <returns>The sum of the weights, and the mean gain over all cuts.</returns>
    private (double Weights, double Explained) Stumps(in BinSums sums, Span<double> left, Span<double> right)
    {
        var (slope, curvature, rows) = Total(sums);
        var (weights, mass) = (0.0, 0.0);
        var (slopeLeft, curvatureLeft, rowsLeft) = (0.0, 0.0, 0);
        for (var cut = 1; cut < sums.Bins - 1; cut++)
        {
            slopeLeft += sums.Slopes[cut];
            curvatureLeft += sums.Curvatures[cut];
            rowsLeft += sums.Rows[cut];
            if (rowsLeft < LeastRows || rows - rowsLeft < LeastRows)
            {
                continue;
            }

            mass += sums.Rows[cut] + sums.Rows[cut + 1];
            var (low, high) = (-slopeLeft / (curvatureLeft + options.Shrinkage), -(slope - slopeLeft) / (curvature - curvatureLeft + options.Shrinkage));
            if ((direction == Direction.Rising && low > high) || (direction == Direction.Falling && low < high))
            {
                continue;
            }

            var gain = Math.Max(0, -(low * slopeLeft) - (high * (slope - slopeLeft)) - (slope * slope / (curvature + options.Shrinkage)));
            var weight = (sums.Rows[cut] + sums.Rows[cut + 1]) * gain;
            weights += weight;
            left[cut] = weight * low;
            right[cut] = weight * high;
        }

        return (weights, mass > 0 ? weights / mass : 0);
    }

    private static (double Slope, double Curvature, int Rows) Total(in BinSums sums)
    {
        var (slope, curvature, rows) = (0.0, 0.0, 0);
        for (var bin = 1; bin < sums.Bins; bin++)
        {
            slope += sums.Slopes[bin];
            curvature += sums.Curvatures[bin];
            rows += sums.Rows[bin];
        }

        return (slope, curvature, rows);
    }
}
