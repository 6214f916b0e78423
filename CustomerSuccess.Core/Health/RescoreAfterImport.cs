using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>
/// Brings scores up to date when facts have arrived: those of the customers concerned, or of all when the facts reach a newer day than
/// before. Customers without a history get one.
/// </summary>
public sealed class RescoreAfterImport(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, HealthOptions options, TimeProvider clock, LiveFeed live)
{
    /// <param name="history">Chooses the past days of a customer without history; <see cref="HistoryDays.MonthEnds"/> is the usual choice.</param>
    public async Task<ScoreSummary> RunAsync(
        IReadOnlyCollection<int> changed,
        Func<DateOnly, IReadOnlyList<DateOnly>> history,
        IProgress<ScoreProgress>? progress,
        CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var day = await RescoreCustomers.NewestDayAsync(contexts, clock, cancellationToken);
        var run = await ScoringRun.OpenAsync(contexts, writes, options, cancellationToken);
        var (everybody, fresh) = await WhoAsync(changed, day, cancellationToken);
        foreach (var past in fresh.Count == 0 ? [] : history(day))
        {
            await run.ScoreAsync(fresh, past, progress, cancellationToken);
        }

        var tally = await run.ScoreAsync(everybody ?? changed, day, progress, cancellationToken);
        await run.ShowAsync(day, cancellationToken);
        await live.PublishAsync(new ScoresChanged(everybody is null ? changed : null));
        return tally.Summary(day, clock.GetElapsedTime(started).TotalSeconds);
    }

    /// <returns>Everybody when the day is new, else null; and the changed customers that were never scored before the day.</returns>
    private async Task<(List<int>? Everybody, List<int> Fresh)> WhoAsync(
        IReadOnlyCollection<int> changed, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var shown = (await context.SettingsAsync(cancellationToken)).ScoredThrough;
        var everybody = shown == day
            ? null
            : await context.Set<Customer>().Where(customer => customer.StartedOn <= day).Select(customer => customer.Id).ToListAsync(cancellationToken);
        var known = await context.Set<Customer>()
            .Where(customer => customer.StartedOn < day && !context.Set<HealthScore>().Any(score => score.CustomerId == customer.Id && score.Day < day))
            .Select(customer => customer.Id).ToListAsync(cancellationToken);
        var fresh = changed as IReadOnlySet<int> ?? changed.ToHashSet();
        return (everybody, known.Where(fresh.Contains).ToList());
    }
}
