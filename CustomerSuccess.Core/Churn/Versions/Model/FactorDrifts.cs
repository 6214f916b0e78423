using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>The drift of every factor of a model that adds anything.</summary>
internal static class FactorDrifts
{
    /// <param name="counts">By shape, the rows of today by bin.</param>
    public static IReadOnlyList<FactorDrift> Of(GlassBoxModel glass, IReadOnlyList<int[]> counts) =>
    [
        .. glass.Shapes.Select((shape, i) => (Shape: shape, Now: counts[i])).Where(x => x.Shape.Importance > 0)
            .Select(x => new FactorDrift(
                x.Shape.Feature.Key,
                ChurnFeatures.Find(x.Shape.Feature.Key)?.Name ?? x.Shape.Feature.Key,
                Drift.StabilityIndex(x.Shape.Rows, x.Now),
                x.Shape.Importance,
                MissingShare(x.Shape.Rows),
                MissingShare(x.Now)))
            .OrderByDescending(drift => drift.StabilityIndex),
    ];

    private static double MissingShare(IReadOnlyList<int> rows) => rows.Sum() is var all && all == 0 ? 0 : (double)rows[Shape.Missing] / all;
}
