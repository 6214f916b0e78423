using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>Adds to past days what is judged and not measured: health by the scorecards of today, its trend, and alerts that were open.</summary>
internal sealed class FrameJudging(PublishedScorecards scorecards, IReadOnlyDictionary<int, string?> segments, IReadOnlyList<AlertSpan> alerts)
{
    /// <summary>The shortest month; a trend looks back to the day before that.</summary>
    private const int LeastMonth = 28;

    private readonly DateOnly? firstAlert = alerts.Min(alert => (DateOnly?)alert.From);
    private readonly ILookup<int, AlertSpan> alertsOf = alerts.ToLookup(alert => alert.CustomerId);

    /// <param name="batches">Oldest first.</param>
    /// <param name="uses">By batch.</param>
    public IReadOnlyList<ChurnFrame> Judge(IReadOnlyList<SnapshotBatch> batches, IReadOnlyList<(YearOfUse Year, IReadOnlyDictionary<string, double[]> Features)> uses)
    {
        var frames = new List<ChurnFrame>(batches.Count);
        foreach (var batch in batches)
        {
            var health = HealthOf(batch);
            var before = frames.LastOrDefault(frame => frame.Day <= batch.Day.AddDays(-LeastMonth));
            frames.Add(new ChurnFrame(batch, health, TrendOf(batch, health, before), OpenAlertsOf(batch), uses[frames.Count].Year, uses[frames.Count].Features));
        }

        return frames;
    }

    public double[] OpenAlertsOf(SnapshotBatch batch) => batch.Day < firstAlert || firstAlert is null
        ? Unknown(batch.Count)
        : [.. batch.CustomerIds.Select(id => (double)alertsOf[id].Count(alert => alert.IsOpen(batch.Day)))];

    private double[] HealthOf(SnapshotBatch batch)
    {
        var health = Unknown(batch.Count);
        var columns = new Dictionary<int, ScoreColumns>();
        for (var row = 0; row < health.Length; row++)
        {
            if (scorecards.For(segments[batch.CustomerIds[row]]) is { } card)
            {
                if (!columns.TryGetValue(card.VersionId, out var scores))
                {
                    columns[card.VersionId] = scores = card.Program.Run(batch);
                }

                health[row] = scores.ScoreOf(row)?.Points ?? double.NaN;
            }
        }

        return health;
    }

    private static double[] TrendOf(SnapshotBatch batch, double[] health, ChurnFrame? before)
    {
        if (before is null)
        {
            return Unknown(batch.Count);
        }

        var rows = Enumerable.Range(0, before.Count).ToDictionary(row => before.Batch.CustomerIds[row]);
        return [.. batch.CustomerIds.Select((id, row) => rows.TryGetValue(id, out var then) ? health[row] - before.Health[then] : double.NaN)];
    }

    private static double[] Unknown(int count)
    {
        var column = new double[count];
        Array.Fill(column, double.NaN);
        return column;
    }
}
