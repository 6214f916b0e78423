using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>
/// Leaves out the features that tell no more than chance. Beside each stands a shadow: the same values on the same days, but of another customer, always
/// the same one, so that the months of a customer resemble each other as they do in truth. What matters less than shadows do has found its pattern by
/// chance. After Kursa and Rudnicki, "Feature selection with the Boruta package", Journal of Statistical Software 36, 2010.
/// </summary>
internal static class FeatureScreen
{
    /// <summary>Of the shadows, the share that a feature must outdo.</summary>
    private const double Outdone = 0.8;

    private const string Shadow = "shadow of ";

    /// <returns>The features that tell something, in the order given; all when none does, so that the test can show it.</returns>
    public static IReadOnlyList<ChurnFeature> Run(
        HistoryRows rows, IReadOnlyList<ChurnFeature> features, GlassBoxOptions options, CancellationToken cancellationToken)
    {
        var strangers = Strangers(rows, options.Seed);
        var table = new FeatureTable(
            [.. rows.Table.Features, .. rows.Table.Features.Select(feature => feature with { Key = Shadow + feature.Key })],
            [
                .. features.Select((_, i) => rows.Table.Column(i).ToArray()),
                .. features.Select((_, i) => Of(rows.Table.Column(i).ToArray(), strangers)),
            ]);
        var model = GlassBoxLearner.Fit(table, rows.Gone, rows.Groups, options with { Pairs = 0 }, progress: null, cancellationToken);
        var importance = model.Shapes.ToDictionary(shape => shape.Feature.Key, shape => shape.Importance, StringComparer.Ordinal);
        var chance = features.Select(feature => importance[Shadow + feature.Key]).Order().ElementAt((int)(Outdone * (features.Count - 1)));
        var telling = features.Where(feature => importance[feature.Key] > chance).ToList();
        return telling.Count == 0 ? features : telling;
    }

    private static double[] Of(double[] values, int[] strangers) => [.. strangers.Select(row => values[row])];

    /// <summary>By row, the row of the next customer of the same day, in an order drawn by lot that is the same on all days.</summary>
    private static int[] Strangers(HistoryRows rows, int seed)
    {
        var strangers = new int[rows.Count];
        foreach (var day in Enumerable.Range(0, rows.Count).GroupBy(row => rows.Places[row].Frame))
        {
            int[] order = [.. day.OrderBy(row => Lot(rows.Groups[row], seed)).ThenBy(row => rows.Groups[row])];
            for (var i = 0; i < order.Length; i++)
            {
                strangers[order[i]] = order[(i + 1) % order.Length];
            }
        }

        return strangers;
    }

    /// <summary>Spreads neighbouring ids over all numbers (the finalizer of SplitMix64; Steele, Lea and Flood 2014).</summary>
    private static ulong Lot(int customer, int seed)
    {
        var x = ((ulong)(uint)seed << 32) | (uint)customer;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
