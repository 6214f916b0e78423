using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Core.Churn.Model.Comparing;

/// <summary>Deals rows into folds of about as many positives and rows each; the rows of a group stay together.</summary>
public static class Folds
{
    /// <returns>By row, 0 to <paramref name="folds"/> - 1.</returns>
    public static int[] Of(IReadOnlyList<bool> labels, IReadOnlyList<int> groups, int folds, int seed)
    {
        var dealt = new Dictionary<int, int>();
        var (positives, rows) = (new int[folds], new int[folds]);
        var members = groups.Index().GroupBy(row => row.Item, row => row.Index)
            .Select(group => (group.Key, Rows: group.Count(), Positives: group.Count(row => labels[row])))
            .OrderByDescending(group => group.Rows).ThenBy(group => Mix.Of((ulong)seed, (ulong)group.Key));
        foreach (var group in members)
        {
            var fold = Enumerable.Range(0, folds).MinBy(fold => group.Positives > 0 ? (positives[fold], rows[fold]) : (rows[fold] - positives[fold], rows[fold]));
            dealt[group.Key] = fold;
            positives[fold] += group.Positives;
            rows[fold] += group.Rows;
        }

        return [.. groups.Select(group => dealt[group])];
    }
}
