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
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        if (note.Trim() is not { Length: > 0 and <= ScorecardErrors.LongestNote } reason)
        {
            return ScorecardErrors.NoteExpected;
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

        write.Context.Add(new ScorecardVersion(older.Read(), newest.Number + 1, viewer.Name, reason, clock.GetUtcNow()));
        await write.CommitAsync(cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(key));
        return new PublishedVersion(key, older.Name, newest.Number + 1);
    }
}
