using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Takes out a scorecard that nobody was ever judged by.</summary>
public sealed class RemoveScorecard(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string key, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        if (ShippedScorecards.All.Any(shipped => shipped.Key == key))
        {
            return ScorecardErrors.Shipped(key);
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var versions = await write.Context.Set<ScorecardVersion>().Where(version => version.ScorecardKey == key).ToListAsync(cancellationToken);
        var drafts = await write.Context.Set<ScorecardDraft>().Where(draft => draft.ScorecardKey == key).ToListAsync(cancellationToken);
        if (versions.Count + drafts.Count == 0)
        {
            return ScorecardErrors.Unknown(key);
        }

        if (await write.Context.Set<ScorecardPriority>().AnyAsync(priority => priority.ScorecardKey == key, cancellationToken))
        {
            return ScorecardErrors.InPriorities(key);
        }

        var ids = versions.ConvertAll(version => version.Id);
        if (await write.Context.Set<HealthScore>().AnyAsync(score => ids.Contains(score.ScorecardVersionId), cancellationToken))
        {
            return ScorecardErrors.HasScores(key);
        }

        write.Context.RemoveRange(versions);
        write.Context.RemoveRange(drafts);
        await write.CommitAsync(cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(key));
        return default(Done);
    }
}
