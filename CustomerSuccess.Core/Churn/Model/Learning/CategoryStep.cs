namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>The step of a category: every level, and missing, moves by itself, rare ones less.</summary>
internal sealed class CategoryStep(GlassBoxOptions options)
{
    public void Into(in BinSums sums, Span<double> step)
    {
        for (var bin = 0; bin < sums.Bins; bin++)
        {
            step[bin] = -sums.Slopes[bin] / (sums.Curvatures[bin] + options.Shrinkage);
        }
    }
}
