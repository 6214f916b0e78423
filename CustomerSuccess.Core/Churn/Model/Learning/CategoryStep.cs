namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>The step of a category: every level, and missing, moves by itself, rare ones less.</summary>
internal sealed class CategoryStep(GlassBoxOptions options)
{
    public void Into(in BinSums sums, Span<double> step)
    {
        var (explained, levels, slope, curvature) = (0.0, 0, 0.0, options.Shrinkage);
        for (var bin = 0; bin < sums.Bins; bin++)
        {
            if (sums.Rows[bin] > 0)
            {
                var own = sums.Curvatures[bin] + options.Shrinkage;
                step[bin] = -sums.Slopes[bin] / own;
                explained += sums.Slopes[bin] * sums.Slopes[bin] / own;
                slope += sums.Slopes[bin];
                curvature += sums.Curvatures[bin];
                levels++;
            }
        }

        var strength = levels < 2 ? 0 : NoiseFloor.Strength(explained - (slope * slope / curvature), levels - 1, options.NoiseFloor);
        for (var bin = 0; bin < sums.Bins; bin++)
        {
            step[bin] *= strength;
        }
    }
}
