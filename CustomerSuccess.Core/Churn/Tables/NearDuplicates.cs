using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>Rows that have a twin: the same levels, the same values missing, and every number within a hundredth of its deviation.</summary>
internal static class NearDuplicates
{
    /// <summary>Share of the rows from which twins are worth a word.</summary>
    private const double LeastShare = 0.01;

    /// <summary>How much further apart rows may be that tell how many twins there are by chance.</summary>
    private const double Wider = 5;

    /// <summary>
    /// Share of the wider twins that are true ones. Copies lie close; where rows resemble each other because columns are few or coarse, there are many
    /// more a little further apart.
    /// </summary>
    private const double LeastClose = 0.5;

    /// <summary>Deviations that two numbers may differ by.</summary>
    private const double Near = 0.01;

    /// <summary>Neighbours that a row is compared with, in the order of a sum over its numbers: twins have nearly the same sum.</summary>
    private const int Neighbours = 40;

    /// <summary>Rows that have a twin, if these look like copies; 0 otherwise.</summary>
    public static int Count(LabelledTable table)
    {
        var twins = Count(table, Near);
        return twins >= Math.Max(2, LeastShare * table.Labels.Count) && twins >= LeastClose * Count(table, Wider * Near) ? twins : 0;
    }

    /// <summary>Rows of which a twin in another group was found; twins within a group are never on both sides of a split.</summary>
    private static int Count(LabelledTable table, double near)
    {
        var numbers = Numbers(table.Features);
        var (levels, sums, twins) = (new int[table.Labels.Count], new double[table.Labels.Count], new bool[table.Labels.Count]);
        for (var row = 0; row < levels.Length; row++)
        {
            var hash = default(HashCode);
            for (var feature = 0; feature < numbers.Length; feature++)
            {
                var value = numbers[feature][row];
                var isNumber = table.Features.Features[feature].Kind == FeatureKind.Number && !double.IsNaN(value);
                hash.Add(isNumber ? 0 : value);
                // Odd multiples keep numbers from cancelling each other.
                sums[row] += isNumber ? value * (1 + (feature * 0.37)) : 0;
            }

            levels[row] = hash.ToHashCode();
        }

        int[] order = [.. Enumerable.Range(0, levels.Length).OrderBy(row => levels[row]).ThenBy(row => sums[row])];
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = i + 1; j < Math.Min(order.Length, i + Neighbours) && levels[order[j]] == levels[order[i]]; j++)
            {
                if (table.Groups[order[i]] != table.Groups[order[j]] && Array.TrueForAll(numbers, column => AreNear(column[order[i]], column[order[j]], near)))
                {
                    (twins[order[i]], twins[order[j]]) = (true, true);
                }
            }
        }

        return twins.Count(twin => twin);
    }

    /// <summary>Numbers in deviations; levels and missing values as they are, where half a hundredth is never between two.</summary>
    private static double[][] Numbers(FeatureTable table) => [.. Enumerable.Range(0, table.Features.Count).Select(feature =>
    {
        double[] values = [.. table.Column(feature)];
        double[] known = [.. values.Where(value => !double.IsNaN(value))];
        var mean = known.Length == 0 ? 0 : known.Average();
        var deviation = known.Length == 0 ? 0 : Math.Sqrt(known.Average(value => (value - mean) * (value - mean)));
        return table.Features[feature].Kind == FeatureKind.Category || !(deviation > 0) || !double.IsFinite(deviation) ? values : [.. values.Select(value => (value - mean) / deviation)];
    })];

    private static bool AreNear(double first, double second, double near) => first.Equals(second) || Math.Abs(first - second) <= near;
}
