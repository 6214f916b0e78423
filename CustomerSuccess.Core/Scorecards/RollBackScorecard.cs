using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Publishes what an older version said as a new version. No version is ever changed or taken out, and a draft stays as it is.</summary>
public sealed class RollBackScorecard(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="number">The version to go back to.</param>
    public async Task<Result<PublishedVersion>> RunAsync(string key, int number, string note, Viewer viewer, CancellationToken cancellationToken)
    {
        var reason = NewVersion.Reason(note, viewer);
        if (!reason.Succeeded)
        {
            return reason.Error;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var older = await write.Context.Set<ScorecardVersion>()
            .SingleOrDefaultAsync(version => version.ScorecardKey == key && version.Number == number, cancellationToken);
        if (older is null || await write.Context.NewestVersionAsync(key, cancellationToken) is not { } newest)
        {
            return ScorecardErrors.UnknownVersion(key, number);
        }

        if (newest.Number == number)
        {
            return ScorecardErrors.NewestAlready(number);
        }

        var published = await NewVersion.CommitAsync(write, older.Read(), reason.Value, viewer, clock.GetUtcNow(), cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(key));
        return published;
    }
}
