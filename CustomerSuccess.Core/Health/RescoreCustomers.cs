using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>Scores every customer for one day: the nightly run, and any past day on demand.</summary>
public sealed class RescoreCustomers(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, HealthOptions options, TimeProvider clock, LiveFeed live)
{
    /// <param name="day">Null: the newest day that data speaks of.</param>
    public async Task<Result<ScoreSummary>> RunAsync(DateOnly? day, Viewer viewer, IProgress<ScoreProgress>? progress, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return HealthErrors.NotAllowed;
        }

        if (day > clock.Today())
        {
            return HealthErrors.NotYet(day.Value);
        }

        var started = clock.GetTimestamp();
        var newest = await NewestDay.ReadAsync(contexts, clock, cancellationToken);
        var asOf = day ?? newest;
        var run = await ScoringRun.OpenAsync(contexts, writes, options, cancellationToken);
        var tally = await run.ScoreAsync(await StartedByAsync(asOf, cancellationToken), asOf, standings: asOf == newest, progress, cancellationToken);
        if (asOf == newest)
        {
            await run.ShowAsync(asOf, cancellationToken);
        }

        await live.PublishAsync(new ScoresChanged(null));
        return tally.Summary(asOf, clock.GetElapsedTime(started).TotalSeconds);
    }

    private async Task<List<int>> StartedByAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Customer>().Where(customer => customer.StartedOn <= day).Select(customer => customer.Id).ToListAsync(cancellationToken);
    }
}
