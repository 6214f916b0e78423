using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Benchmarks.Scoring;

/// <summary>Invented customers for a scorecard: every number that it reads, within and somewhat beyond its curve, one in twenty missing.</summary>
internal static class Snapshots
{
    private const double Missing = 0.05;

    public static SnapshotBatch Of(Scorecard scorecard, int customers)
    {
        var random = new Random(20260101);
        var columns = scorecard.Measures.ToDictionary(measure => measure.Input, measure => Column(measure, customers, random));
        return SnapshotBatch.Of(new DateOnly(2026, 11, 20), [.. Enumerable.Range(1, customers)], columns);
    }

    /// <summary>One line per customer: the id, then the numbers in the order of the measures; nothing where a number is missing.</summary>
    public static async Task WriteAsync(SnapshotBatch batch, Scorecard scorecard, string path)
    {
        await using var file = new StreamWriter(path, append: false, Encoding.ASCII, 1 << 20);
        ImmutableArray<Input> inputs = [.. scorecard.Measures.Select(measure => measure.Input)];
        var line = new StringBuilder();
        for (var row = 0; row < batch.Count; row++)
        {
            line.Clear().Append(CultureInfo.InvariantCulture, $"{batch.CustomerIds[row]}");
            foreach (var input in inputs)
            {
                var value = batch.Column(input)[row];
                line.Append(',').Append(double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture));
            }

            await file.WriteAsync(line.Append('\n'));
        }
    }

    private static double[] Column(Measure measure, int customers, Random random)
    {
        var points = measure.Curves[0].Curve.Points;
        var (low, high) = (points[0].X, points[^1].X);
        var margin = (high - low) / 10;
        var column = new double[customers];
        for (var i = 0; i < customers; i++)
        {
            var value = low - margin + ((high - low + (2 * margin)) * random.NextDouble());
            column[i] = random.NextDouble() < Missing ? double.NaN : Math.Round(value, 4);
        }

        return column;
    }
}
