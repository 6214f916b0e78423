using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>The shapes of a model as a screen draws them.</summary>
internal static class FactorShapes
{
    private const double Z = 1.959963984540054;

    /// <returns>The most important first; factors that add nothing anywhere are left out.</returns>
    public static IReadOnlyList<FactorShape> Of(GlassBoxModel glass) =>
        [.. glass.Shapes.Where(shape => shape.Importance > 0).OrderByDescending(shape => shape.Importance).Select(shape => Of(shape, glass.Spread)).OfType<FactorShape>()];

    private static FactorShape? Of(Shape shape, double spread) => ChurnFeatures.Find(shape.Feature.Key) is { } feature
        ? new FactorShape(
            feature.Key,
            feature.Name,
            feature.Unit,
            Inputs.Find(feature.Key)?.Meaning ?? feature.Name,
            shape.Importance,
            [.. Enumerable.Range(1, shape.Scores.Length - 1).Select(bin => Step(shape, bin, spread))],
            shape.Scores[Shape.Missing],
            shape.Rows[Shape.Missing])
        : null;

    private static FactorStep Step(Shape shape, int bin, double spread)
    {
        var half = Z * spread * Deviation([.. shape.BagScores.Select(scores => scores[bin])]);
        var adds = shape.Scores[bin];
        return new FactorStep(
            bin >= 2 ? shape.Edges[bin - 2] : null, bin - 1 < shape.Edges.Length ? shape.Edges[bin - 1] : null, adds, adds - half, adds + half, shape.Rows[bin]);
    }

    private static double Deviation(double[] scores)
    {
        var mean = scores.Average();
        return Math.Sqrt(scores.Sum(score => (score - mean) * (score - mean)) / Math.Max(1, scores.Length - 1));
    }
}
