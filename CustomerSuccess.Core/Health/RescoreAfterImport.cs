using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>
/// Brings scores up to date when facts have arrived: those of the customers concerned, or of all when the facts reach a newer day than
/// before. Customers without a history get one. What an earlier import left unscored when the program ended is made up for.
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
        var day = await NewestDay.ReadAsync(contexts, clock, cancellationToken);
        var run = await ScoringRun.OpenAsync(contexts, writes, options, cancellationToken);
        var (everybody, fresh) = await WhoAsync(changed, day, cancellationToken);
        foreach (var past in fresh is { Count: 0 } ? [] : history(day))
        {
            await run.ScoreAsync(fresh ?? await UnscoredAsync(past, cancellationToken), past, standings: false, progress, cancellationToken);
        }

        var tally = await run.ScoreAsync(everybody ?? changed, day, standings: true, progress, cancellationToken);
        await run.ShowAsync(day, cancellationToken);
        await FinishImportsAsync(cancellationToken);
        await live.PublishAsync(new ScoresChanged(everybody is null ? changed : null));
        return tally.Summary(day, clock.GetElapsedTime(started).TotalSeconds);
    }

    /// <returns>
    /// Everybody when the day is new or an import was cut off, else null; and the changed customers that were never scored before the day, or
    /// null when an import was cut off: then nobody knows whom it changed, and who got half of a history.
    /// </returns>
    private async Task<(List<int>? Everybody, List<int>? Fresh)> WhoAsync(
        IReadOnlyCollection<int> changed, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var cutOff = await WasCutOffAsync(context, cancellationToken);
        var shown = (await context.SettingsAsync(cancellationToken)).ScoredThrough;
        var everybody = shown == day && !cutOff
            ? null
            : await context.Set<Customer>().Where(customer => customer.StartedOn <= day).Select(customer => customer.Id).ToListAsync(cancellationToken);
        if (cutOff)
        {
            return (everybody, null);
        }

        var known = await context.Set<Customer>()
            .Where(customer => customer.StartedOn < day && !context.Set<HealthScore>().Any(score => score.CustomerId == customer.Id && score.Day < day))
            .Select(customer => customer.Id).ToListAsync(cancellationToken);
        var fresh = changed as IReadOnlySet<int> ?? changed.ToHashSet();
        return (everybody, known.Where(fresh.Contains).ToList());
    }

    /// <summary>Of the imports since scores were last up to date one is the present; any other did not get as far as this.</summary>
    private static async Task<bool> WasCutOffAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var scored = await context.Set<ImportRun>().Where(run => run.State == ImportState.Done || run.State == ImportState.Incomplete)
            .MaxAsync(run => (int?)run.Id, cancellationToken) ?? 0;
        return await context.Set<ImportRun>().CountAsync(run => run.Id > scored, cancellationToken) > 1;
    }

    private async Task<List<int>> UnscoredAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Customer>()
            .Where(customer => customer.StartedOn <= day && !context.Set<HealthScore>().Any(score => score.CustomerId == customer.Id && score.Day == day))
            .Select(customer => customer.Id).ToListAsync(cancellationToken);
    }

    private async Task FinishImportsAsync(CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        foreach (var import in await write.Context.Set<ImportRun>().Where(run => run.State == ImportState.Scoring).ToListAsync(cancellationToken))
        {
            import.Scored();
        }

        await write.CommitAsync(cancellationToken);
    }
}
