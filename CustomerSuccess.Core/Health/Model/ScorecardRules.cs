namespace CustomerSuccess.Core.Health.Model;

/// <summary>What must hold so that a scorecard gives a number from 0 to 100 for everybody.</summary>
public static class ScorecardRules
{
    /// <returns>The first fault in words, or null.</returns>
    public static string? FirstFault(Scorecard scorecard) =>
        scorecard.Categories.IsDefaultOrEmpty ? "A scorecard needs a category."
        : scorecard.Caps.IsDefault ? "A scorecard needs a list of overrides, which may be empty."
        : scorecard.LeastCoverage is not (>= 0 and <= 1) ? "The least coverage is a share from 0 to 1."
        : Weights(scorecard.Categories.Select(category => category.Weight), "categories")
            ?? Twice(scorecard.Categories.Select(category => category.Key), "category")
            ?? Twice(scorecard.Measures.Select(measure => measure.Key), "measure")
            ?? scorecard.Categories.Select(FirstFault).FirstOrDefault(fault => fault is not null);

    private static string? FirstFault(Category category) =>
        category.Measures.IsDefaultOrEmpty
            ? $"The category {category.Key} needs a measure."
            : Weights(category.Measures.Select(measure => measure.Weight), category.Key)
                ?? category.Measures.Select(FirstFault).FirstOrDefault(fault => fault is not null);

    private static string? FirstFault(Measure measure) =>
        measure.Curves.IsDefaultOrEmpty || measure.Curves[0].FromDay != 0 ? $"{measure.Key} needs a curve from day 0."
        : !Rising(measure.Curves.Select(curve => (double)curve.FromDay)) ? $"The curves of {measure.Key} must have rising days."
        : measure.ShelfLife is { Days: <= 0 } ? $"The shelf life of {measure.Key} must be a day or more."
        : measure.WhenMissing is { } standIn && !double.IsFinite(standIn) ? $"What stands in for {measure.Key} must be a number."
        : measure.Curves.Select(curve => FirstFault(measure.Key, curve.Curve)).FirstOrDefault(fault => fault is not null);

    private static string? FirstFault(string measure, Curve curve) =>
        curve.Points.IsDefaultOrEmpty ? $"The curve of {measure} needs a point."
        : !curve.Points.All(point => double.IsFinite(point.X)) || !Rising(curve.Points.Select(point => point.X))
            ? $"The points of {measure} must have rising values."
        : !curve.Points.Select(point => point.Y).Append(curve.Beyond).All(y => y is >= 0 and <= 100) ? $"The points of {measure} go from 0 to 100."
        : null;

    private static string? Weights(IEnumerable<double> weights, string of)
    {
        var all = weights.ToList();
        return !all.All(weight => double.IsFinite(weight) && weight >= 0) ? $"The weights of {of} must be 0 or more."
            : all.Sum() <= 0 ? $"One of the weights of {of} must be more than 0." : null;
    }

    private static string? Twice(IEnumerable<string> keys, string what) =>
        keys.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? $"The {what} {twice.Key} stands twice."
            : null;

    private static bool Rising(IEnumerable<double> values)
    {
        var all = values.ToList();
        return all.Zip(all.Skip(1), (a, b) => a < b).All(rises => rises);
    }
}
