using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>The rows of a table in the bins of a model. Columns are found by key, levels by name; a level that the model does not know says nothing.</summary>
internal sealed class BinnedInput
{
    /// <summary>Adds nothing to the logit.</summary>
    public const short Unknown = -1;

    private readonly short[][] bins;

    private BinnedInput(short[][] bins) => this.bins = bins;

    public short Bin(int feature, int row) => bins[feature][row];

    /// <summary>By row.</summary>
    public ReadOnlySpan<short> Bins(int feature) => bins[feature];

    /// <exception cref="ArgumentException">The table lacks a feature, or has it in another kind.</exception>
    public static BinnedInput Of(ImmutableArray<Shape> shapes, FeatureTable table)
    {
        var places = table.Features.Index().ToDictionary(feature => feature.Item.Key, feature => feature.Index, StringComparer.Ordinal);
        return new BinnedInput([.. shapes.Select(shape => places.TryGetValue(shape.Feature.Key, out var place) && table.Features[place].Kind == shape.Feature.Kind
            ? Column(shape, table.Features[place], table.Column(place))
            : throw new ArgumentException($"The model needs a {(shape.Feature.Kind == FeatureKind.Number ? "number" : "category")} {shape.Feature.Key}.", nameof(table)))]);
    }

    private static short[] Column(Shape shape, Feature feature, ReadOnlySpan<double> values)
    {
        var levels = feature.Levels.Select(level => shape.Feature.Levels.IndexOf(level) is var known and >= 0 ? (short)(known + 1) : Unknown).ToArray();
        var bins = new short[values.Length];
        for (var row = 0; row < bins.Length; row++)
        {
            bins[row] = shape.Feature.Kind == FeatureKind.Category && !double.IsNaN(values[row]) ? levels[(int)values[row]] : (short)shape.BinOf(values[row]);
        }

        return bins;
    }
}
