using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model.Learning.Rows;

/// <summary>Cuts the values of a number into bins of about as many rows each. An edge lies half-way between two values that occur.</summary>
internal static class Binning
{
    /// <param name="bins">The most bins, besides the one for missing values.</param>
    public static ImmutableArray<double> Edges(ReadOnlySpan<double> values, int bins)
    {
        var known = new double[values.Length];
        var count = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
            {
                known[count++] = value;
            }
        }

        Array.Sort(known, 0, count);
        var distinct = Distinct(known.AsSpan(0, count));
        var edges = ImmutableArray.CreateBuilder<double>();
        var (inBin, behind) = (0, count);
        for (var i = 0; i < distinct.Count - 1 && edges.Count < bins - 1; i++)
        {
            inBin += distinct[i].Rows;
            // As many rows as each of the bins that are left would have, counting half of the next value.
            var fair = (double)(behind + inBin - distinct[i].Rows) / (bins - edges.Count);
            behind -= distinct[i].Rows;
            if (distinct.Count <= bins || inBin + (distinct[i + 1].Rows / 2.0) >= fair)
            {
                edges.Add(Between(distinct[i].Value, distinct[i + 1].Value));
                inBin = 0;
            }
        }

        return edges.ToImmutable();
    }

    private static List<(double Value, int Rows)> Distinct(ReadOnlySpan<double> sorted)
    {
        var distinct = new List<(double Value, int Rows)>();
        for (var i = 0; i < sorted.Length;)
        {
            var from = i;
            while (i < sorted.Length && sorted[i].Equals(sorted[from]))
            {
                i++;
            }

            distinct.Add((sorted[from], i - from));
        }

        return distinct;
    }

    /// <summary>Above the lower and at most the higher, even where they are neighbours or far apart.</summary>
    private static double Between(double low, double high)
    {
        var middle = (low / 2) + (high / 2);
        return middle > low ? middle : high;
    }
}
