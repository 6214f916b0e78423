using System.Globalization;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>
/// Rows to learn from or to predict for, held by column. A number is any finite value; a category is the index of its level; NaN is missing.
/// </summary>
public sealed class FeatureTable
{
    private readonly IReadOnlyList<double[]> columns;

    /// <param name="columns">By feature, all of one length. Taken as they are, not copied.</param>
    /// <exception cref="ArgumentException">Lengths differ, a key appears twice, a category has too many levels, or a value is infinite or no level.</exception>
    public FeatureTable(IReadOnlyList<Feature> features, IReadOnlyList<double[]> columns)
    {
        Features = features;
        this.columns = columns;
        Count = columns.Count == 0 ? 0 : columns[0].Length;
        if (features.Count != columns.Count)
        {
            throw new ArgumentException($"There are {columns.Count} columns for {features.Count} features.", nameof(columns));
        }

        if (features.CountBy(feature => feature.Key).Where(key => key.Value > 1).Select(key => key.Key).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"The feature {twice} appears twice.", nameof(features));
        }

        for (var i = 0; i < features.Count; i++)
        {
            Check(features[i], columns[i], Count);
        }
    }

    public IReadOnlyList<Feature> Features { get; }

    /// <summary>Rows.</summary>
    public int Count { get; }

    public ReadOnlySpan<double> Column(int feature) => columns[feature];

    /// <summary>The rows with these numbers, in this order.</summary>
    public FeatureTable Take(IReadOnlyList<int> rows) =>
        new(Features, [.. columns.Select(column => rows.Select(row => column[row]).ToArray())]);

    private static void Check(Feature feature, double[] column, int count)
    {
        if (column.Length != count)
        {
            throw new ArgumentException($"{feature.Key} has {column.Length} values, expected {count}.");
        }

        if (feature.Levels.Length > Feature.MostLevels)
        {
            throw new ArgumentException($"{feature.Key} has {feature.Levels.Length} levels, expected at most {Feature.MostLevels}.");
        }

        for (var row = 0; row < count; row++)
        {
            if (!IsValid(feature, column[row]))
            {
                throw new ArgumentException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{feature.Key} is {column[row]} in row {row}, expected {(feature.Kind == FeatureKind.Number ? "a finite number" : "the index of a level")} or NaN."));
            }
        }
    }

    private static bool IsValid(Feature feature, double value) =>
        double.IsNaN(value) || (feature.Kind == FeatureKind.Number ? double.IsFinite(value) : value >= 0 && value < feature.Levels.Length && Math.Floor(value).Equals(value));
}
