namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>
/// Area under the precision-recall curve as average precision: the mean over the rows that left of the precision at their risk, equal risks counting
/// together. Without any skill it is the base rate. The interval is a bootstrap over customers, with percentiles.
/// </summary>
public static class PrAuc
{
    private const int Draws = 400;
    private const int Seed = 20261121;

    /// <param name="risks">Higher is worse.</param>
    /// <param name="customers">By row: 0 to <paramref name="customerCount"/> - 1.</param>
    /// <returns>Null when nobody leaves.</returns>
    public static Estimate? Of(IReadOnlyList<double> risks, IReadOnlyList<bool> leaves, IReadOnlyList<int> customers, int customerCount)
    {
        if (!leaves.Any(left => left))
        {
            return null;
        }

        int[] order = [.. Enumerable.Range(0, risks.Count).OrderByDescending(row => risks[row])];
        var (drawn, random) = (new List<double>(Draws), new Random(Seed));
        var value = Average(order, risks, leaves, _ => 1)!.Value;
        for (var draw = 0; draw < Draws; draw++)
        {
            var times = new int[customerCount];
            for (var i = 0; i < customerCount; i++)
            {
                times[random.Next(customerCount)]++;
            }

            if (Average(order, risks, leaves, row => times[customers[row]]) is { } average)
            {
                drawn.Add(average);
            }
        }

        drawn.Sort();
        return drawn.Count == 0
            ? new Estimate(value, 0, 1)
            : new Estimate(value, Math.Min(value, drawn[(int)(0.025 * drawn.Count)]), Math.Max(value, drawn[(int)(0.975 * (drawn.Count - 1))]));
    }

    /// <summary>The value alone.</summary>
    /// <returns>Null when nobody leaves.</returns>
    public static double? ValueOf(IReadOnlyList<double> risks, IReadOnlyList<bool> leaves) =>
        Average([.. Enumerable.Range(0, risks.Count).OrderByDescending(row => risks[row])], risks, leaves, _ => 1);

    /// <param name="order">Rows, riskiest first.</param>
    /// <param name="times">How often a row counts.</param>
    private static double? Average(int[] order, IReadOnlyList<double> risks, IReadOnlyList<bool> leaves, Func<int, int> times)
    {
        var (rows, hits, sum) = (0L, 0L, 0.0);
        for (var first = 0; first < order.Length;)
        {
            var (behind, newHits) = (first, 0L);
            for (; behind < order.Length && risks[order[behind]].Equals(risks[order[first]]); behind++)
            {
                var count = times(order[behind]);
                rows += count;
                newHits += leaves[order[behind]] ? count : 0;
            }

            hits += newHits;
            sum += newHits == 0 ? 0 : newHits * ((double)hits / rows);
            first = behind;
        }

        return hits == 0 ? null : sum / hits;
    }
}
