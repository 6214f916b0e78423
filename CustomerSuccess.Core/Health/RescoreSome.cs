using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>
/// Brings the scores of a few customers up to date on the day that everybody is shown for. That a newer day has begun changes nothing here: all customers
/// get there together, by an import or at night.
/// </summary>
public sealed class RescoreSome(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, HealthOptions options, LiveFeed live)
{
    public async Task RunAsync(IReadOnlyCollection<int> changed, CancellationToken cancellationToken)
    {
        if (await ShownAsync(cancellationToken) is not { } day)
        {
            return;
        }

        var run = await ScoringRun.OpenAsync(contexts, writes, options, cancellationToken);
        await run.ScoreAsync(changed, day, standings: true, progress: null, cancellationToken);
        await live.PublishAsync(new ScoresChanged(changed));
    }

    private async Task<DateOnly?> ShownAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.SettingsAsync(cancellationToken)).ScoredThrough;
    }
}
