using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Saving;

/// <summary>What must hold of a saved model, so that predicting with it cannot fail or give a number that means nothing.</summary>
internal static class SavedModelRules
{
    /// <returns>What was expected; null when all is well.</returns>
    public static string? Problem(SavedModel saved) =>
        saved.Format != GlassBoxJson.Format ? $"the format {GlassBoxJson.Format}, not {saved.Format}"
        : Missing(saved.Intercepts) || Missing(saved.Shapes) || Missing(saved.Pairs) || saved.Intercepts.Length == 0 ? "intercepts, shapes and pairs"
        : !AllFinite(saved.Intercepts) || !double.IsFinite(saved.Spread) || saved.Spread < 0 ? "finite intercepts and a spread of 0 or more"
        : saved.Calibration is not { Low: >= 0, High: >= 0 } calibration || !double.IsFinite(calibration.Offset + calibration.Low + calibration.High) ? "a calibration whose slopes are 0 or more"
        : saved.Facts is not { Rows: >= 0, Positives: >= 0, BaseRate: >= 0 and <= 1 } ? "training facts with a base rate of 0 to 1"
        : saved.Shapes.Select(shape => Problem(shape, saved.Intercepts.Length)).FirstOrDefault(problem => problem is not null)
            ?? saved.Pairs.Select(pair => Problem(pair, saved)).FirstOrDefault(problem => problem is not null)
            ?? (saved.Shapes.DistinctBy(shape => shape.Key).Count() < saved.Shapes.Length ? "each feature once" : null);

    private static string? Problem(SavedShape shape, int bags) =>
        Missing(shape.Levels) || Missing(shape.Edges) || Missing(shape.Rows) || Missing(shape.BagScores) ? $"levels, edges, rows and scores of {shape.Key}"
        : !AllFinite(shape.Edges) || shape.Edges.Zip(shape.Edges.Skip(1), (low, high) => low < high).Any(rises => !rises) ? $"edges of {shape.Key} that rise"
        : shape.Rows.Length != shape.Width ? $"{shape.Width} row counts of {shape.Key}, not {shape.Rows.Length}"
        : Scores(shape.BagScores, bags, shape.Width, shape.Key);

    private static string? Problem(SavedPair pair, SavedModel saved)
    {
        if (pair.First < 0 || pair.Second <= pair.First || pair.Second >= saved.Shapes.Length || pair.Width < 1
            || Missing(pair.FirstCells) || Missing(pair.SecondCells) || Missing(pair.BagScores))
        {
            return $"a pair of two of the {saved.Shapes.Length} features with cells and scores";
        }

        var (first, second) = (saved.Shapes[pair.First], saved.Shapes[pair.Second]);
        return pair.FirstCells.Length != first.Width || pair.SecondCells.Length != second.Width || pair.FirstCells.Any(cell => cell < 0) || pair.SecondCells.Any(cell => cell < 0 || cell >= pair.Width)
            ? $"cells of the pair {first.Key} and {second.Key} for each of their bins"
            : Scores(pair.BagScores, saved.Intercepts.Length, (pair.FirstCells.Max() + 1) * pair.Width, $"the pair {first.Key} and {second.Key}");
    }

    private static string? Scores(ImmutableArray<ImmutableArray<double>> scores, int bags, int width, string what) =>
        scores.Length == bags && scores.All(bag => !Missing(bag) && bag.Length == width && AllFinite(bag)) ? null : $"{bags} x {width} finite scores of {what}";

    private static bool Missing<T>(ImmutableArray<T> values) => values.IsDefault;

    private static bool AllFinite(ImmutableArray<double> values) => values.All(double.IsFinite);
}
