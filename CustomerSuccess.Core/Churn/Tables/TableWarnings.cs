using System.Globalization;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>What makes the figures of a cross-validation look better, or surer, than they are.</summary>
internal static class TableWarnings
{
    /// <summary>Of one column alone; real churn is never told that well.</summary>
    private const double TooGood = 0.97;

    private const int FewPositives = 100;

    private const int Bins = 20;

    public static IEnumerable<string> Of(LabelledTable table)
    {
        var positives = table.Labels.Count(label => label);
        if (Math.Min(positives, table.Labels.Count - positives) is var fewer && fewer < FewPositives)
        {
            yield return $"Only {fewer} rows have the rarer label: every figure may be off by several hundredths.";
        }

        for (var feature = 0; feature < table.Features.Features.Count; feature++)
        {
            if (AloneAuc(table, feature) is { } auc && auc >= TooGood)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"The column {table.Features.Features[feature].Key} gives the label away (ROC AUC {auc:0.000} by itself): is it known before the customer leaves?");
            }
        }

        var twins = NearDuplicates.Count(table);
        if (twins > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{twins} rows ({100.0 * twins / table.Labels.Count:0.0} %) have a near-duplicate: with one of them learned from, the other is no test. Name what they share with --group.");
        }
    }

    /// <summary>How well the share of positives in a column's bins tells the label. Few bins, so that it does not learn rows by heart.</summary>
    private static double? AloneAuc(LabelledTable table, int feature)
    {
        var values = table.Features.Column(feature).ToArray();
        var shape = Shape.Binned(table.Features.Features[feature], values, Bins);
        int[] bins = [.. values.Select(shape.BinOf)];
        var (rows, positives) = (new int[bins.Max() + 1], new double[bins.Max() + 1]);
        for (var row = 0; row < bins.Length; row++)
        {
            rows[bins[row]]++;
            positives[bins[row]] += table.Labels[row] ? 1 : 0;
        }

        return RocAuc.OfRisks([.. bins.Select(bin => positives[bin] / rows[bin])], table.Labels, [.. Enumerable.Range(0, bins.Length)], bins.Length)?.Value;
    }
}
