using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>How far numbers lie today from where they lay when a model was trained.</summary>
internal static class Drift
{
    /// <summary>Stands in for an empty range, whose logarithm would be infinite.</summary>
    private const double Least = 0.0005;

    /// <summary>Ranges that are compared; the fine bins of a shape are put together.</summary>
    private const int MostRanges = 10;

    /// <summary>Population stability index of one number (Siddiqi, "Credit Risk Scorecards", 2006).</summary>
    /// <param name="then">Rows learned from by bin of the shape; bin 0 holds the missing.</param>
    /// <param name="now">Rows of today by the same bins.</param>
    public static double StabilityIndex(IReadOnlyList<int> then, IReadOnlyList<int> now)
    {
        var (allThen, allNow) = (then.Sum(), now.Sum());
        if (allThen == 0 || allNow == 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var range in Ranges(then, allThen))
        {
            var (before, today) = (Share(range.Sum(bin => then[bin]), allThen), Share(range.Sum(bin => now[bin]), allNow));
            sum += (today - before) * Math.Log(today / before);
        }

        return sum;
    }

    /// <summary>Rows of today by bin.</summary>
    public static int[] Count(Shape shape, ReadOnlySpan<double> values)
    {
        var counts = new int[shape.Scores.Length];
        foreach (var value in values)
        {
            counts[shape.BinOf(value)]++;
        }

        return counts;
    }

    /// <summary>The missing by themselves, then neighbouring bins until each range held a tenth of the rows then.</summary>
    private static IEnumerable<List<int>> Ranges(IReadOnlyList<int> then, int all)
    {
        yield return [0];
        var (range, rows) = (new List<int>(), 0);
        for (var bin = 1; bin < then.Count; bin++)
        {
            range.Add(bin);
            rows += then[bin];
            if (rows >= all / (double)MostRanges)
            {
                yield return range;
                (range, rows) = ([], 0);
            }
        }

        if (range.Count > 0)
        {
            yield return range;
        }
    }

    private static double Share(int some, int all) => Math.Max(Least, (double)some / all);
}
