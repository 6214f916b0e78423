using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>Reads the days of a replay.</summary>
internal sealed class FrameReading(PastBatches past, FrameMoney money)
{
    /// <param name="days">The last is the newest.</param>
    /// <param name="customersOn">Indices into the history of those who were there on a day, rising.</param>
    public async Task<IReadOnlyList<ReplayFrame>> ReadAsync(
        IReadOnlyList<DateOnly> days,
        Func<DateOnly, IReadOnlyList<int>> customersOn,
        Func<int, int> idOf,
        IProgress<ReplayProgress>? progress,
        CancellationToken cancellationToken)
    {
        var customers = days.Select(customersOn).ToList();
        var of = days.Index().ToDictionary(x => x.Item, x => customers[x.Index]);
        progress?.Report(new ReplayProgress(days[0], 0, days.Count));
        var batches = await past.ReadAsync(
            days, day => [.. of[day].Select(idOf)], (day, done) => progress?.Report(new ReplayProgress(day, done, days.Count)), cancellationToken);
        return [.. batches.Select((batch, i) => new ReplayFrame(batch, customers[i], money.ArrOf(batch, isNewest: i == days.Count - 1)))];
    }
}
