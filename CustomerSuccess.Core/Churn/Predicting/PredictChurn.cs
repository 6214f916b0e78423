using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>
/// Predicts who will leave, after customers were scored: for all, or for those that something is new about. By the model in use, and by the rules of
/// cold start as long as there is none. A range of customers at a time, so that memory is bounded.
/// </summary>
public sealed class PredictChurn(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, ReadAlertSpans readAlerts, LiveFeed live)
{
    /// <param name="customers">Ids; null: all.</param>
    /// <param name="onlyIfStale">Do nothing when the newest prediction is of the day that was scored last and of the model in use.</param>
    public async Task<PredictSummary> RunAsync(IReadOnlyCollection<int>? customers, bool onlyIfStale, CancellationToken cancellationToken)
    {
        var (day, current, wanted) = await WhatAsync(customers, onlyIfStale, cancellationToken);
        if (day is not { } scored || wanted.Count == 0)
        {
            return new PredictSummary(day, 0, current.Version, current.Trouble);
        }

        var reading = await PredictionReading.OpenAsync(contexts, current.Model, readAlerts, cancellationToken);
        var done = 0;
        foreach (var range in IdRange.Cover(wanted))
        {
            var (frame, arr) = await reading.ReadAsync(range, wanted, scored, cancellationToken);
            var predicted = ChurnPredictor.Predict(current.Model, frame, arr);
            await using var write = await writes.BeginAsync(cancellationToken);
            await PredictionTables.WriteAsync(write, predicted, scored, current.Version, cancellationToken);
            await PredictionTables.RemoveAsync(write, range, wanted, predicted.Select(x => x.CustomerId).ToHashSet(), cancellationToken);
            await write.CommitAsync(cancellationToken);
            done += predicted.Count;
        }

        await live.PublishAsync(new PredictionsChanged(customers));
        return new PredictSummary(scored, done, current.Model is null ? null : current.Version, current.Trouble);
    }

    private async Task<(DateOnly? Day, CurrentModel Current, IReadOnlySet<int> Wanted)> WhatAsync(
        IReadOnlyCollection<int>? customers, bool onlyIfStale, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var day = (await context.SettingsAsync(cancellationToken)).ScoredThrough;
        var current = await CurrentModel.ReadAsync(context, cancellationToken);
        var version = current.Model is null ? null : current.Version;
        if (onlyIfStale && await context.Set<ChurnStanding>().AnyAsync(standing => standing.Day == day && standing.ModelVersion == version, cancellationToken))
        {
            return (day, current, new HashSet<int>());
        }

        var all = customers ?? await context.Set<CustomerStanding>().Select(standing => standing.CustomerId).ToListAsync(cancellationToken);
        return (day, current, all as IReadOnlySet<int> ?? all.ToHashSet());
    }
}
