using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>What every new version of a scorecard needs: an admin, a reason, and the next number.</summary>
internal static class NewVersion
{
    public static Result<string> Reason(string note, Viewer viewer) =>
        !viewer.IsAdmin ? ScorecardErrors.NotAllowed
        : note.Trim() is { Length: > 0 and <= ScorecardErrors.LongestNote } reason ? reason : ScorecardErrors.NoteExpected;

    public static async Task<PublishedVersion> CommitAsync(
        Write write, Scorecard scorecard, string reason, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var number = (await write.Context.NewestVersionAsync(scorecard.Key, cancellationToken))?.Number + 1 ?? 1;
        write.Context.Add(new ScorecardVersion(scorecard, number, viewer.Name, reason, now));
        await write.CommitAsync(cancellationToken);
        return new PublishedVersion(scorecard.Key, scorecard.Name, number);
    }
}
