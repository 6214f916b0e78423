using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Benchmarks.Scoring;

/// <summary>The same sums as <see cref="ScoreSql.Checksum"/> over the product's result.</summary>
internal static class Checksum
{
    public static string Of(SnapshotBatch batch, ScoreColumns scores, sbyte[] bands)
    {
        var (sum, byCustomer, coverage) = (0L, 0L, 0L);
        var points = new long[scores.Points.Length];
        var counts = new long[5];
        for (var row = 0; row < batch.Count; row++)
        {
            var score = scores.ScoreOf(row)?.Hundredths ?? 0;
            sum += score;
            byCustomer += score * (long)(batch.CustomerIds[row] % 1009);
            coverage += Millionths(scores.CoverageOf(row));
            for (var category = 0; category < points.Length; category++)
            {
                points[category] += Millionths(scores.Category(category)[row]);
            }

            if (bands[row] >= 0)
            {
                counts[bands[row]]++;
            }
        }

        return string.Join(' ', [batch.Count, sum, byCustomer, .. points, coverage, .. counts]);
    }

    private static long Millionths(double value) => double.IsNaN(value) ? 0 : (long)Math.Floor((value * 1e6) + 0.5);
}
