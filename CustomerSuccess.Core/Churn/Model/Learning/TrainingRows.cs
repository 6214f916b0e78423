using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>A table as the learner holds it: features by key, rows in canonical order, values in bins.</summary>
internal sealed class TrainingRows
{
    private TrainingRows(IReadOnlyList<Feature> features, ImmutableArray<double>[] edges, byte[][] bins, bool[] labels, RowOrder order)
    {
        (Features, Edges, Bins, Labels, Order) = (features, edges, bins, labels, order);
    }

    public IReadOnlyList<Feature> Features { get; }

    public ImmutableArray<double>[] Edges { get; }

    /// <summary>By feature, then by place.</summary>
    public byte[][] Bins { get; }

    /// <summary>By place.</summary>
    public bool[] Labels { get; }

    public RowOrder Order { get; }

    public int Count => Labels.Length;

    /// <summary>Bins with the one for missing values.</summary>
    public int Width(int feature) => 1 + (Features[feature].Kind == FeatureKind.Category ? Features[feature].Levels.Length : Edges[feature].Length + 1);

    public static TrainingRows Of(FeatureTable table, IReadOnlyList<bool> labels, IReadOnlyList<int> groups, GlassBoxOptions options)
    {
        int[] features = [.. Enumerable.Range(0, table.Features.Count).OrderBy(feature => table.Features[feature].Key, StringComparer.Ordinal)];
        var order = RowOrder.Of(table, features, labels, groups);
        var (edges, bins) = (new ImmutableArray<double>[features.Length], new byte[features.Length][]);
        Parallel.For(0, features.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            var feature = table.Features[features[i]];
            var column = table.Column(features[i]);
            var shape = Shape.Binned(feature, column, options.Bins);
            edges[i] = shape.Edges;
            bins[i] = new byte[order.Rows.Length];
            for (var place = 0; place < bins[i].Length; place++)
            {
                bins[i][place] = (byte)shape.BinOf(column[order.Rows[place]]);
            }
        });
        return new TrainingRows([.. features.Select(feature => table.Features[feature])], edges, bins, [.. order.Rows.Select(row => labels[row])], order);
    }
}
