using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>Puts the shipped scorecards into a new database: each as version 1, Retention for everybody.</summary>
public sealed class PublishShippedScorecards(Writes writes, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var known = await write.Context.Set<ScorecardVersion>().Select(version => version.ScorecardKey).Distinct().ToListAsync(cancellationToken);
        foreach (var scorecard in ShippedScorecards.All.Where(scorecard => !known.Contains(scorecard.Key)))
        {
            write.Context.Add(new ScorecardVersion(scorecard, 1, "CustomerSuccess", "Shipped with the product", clock.GetUtcNow()));
        }

        if (!await write.Context.Set<ScorecardPriority>().AnyAsync(cancellationToken))
        {
            write.Context.Add(new ScorecardPriority(1, ShippedScorecards.Default, segment: null));
        }

        await write.CommitAsync(cancellationToken);
    }
}
