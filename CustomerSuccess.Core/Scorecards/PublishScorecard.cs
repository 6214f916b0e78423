using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Turns a draft into the next version. The caller has everybody scored afterwards; if that is cut short, the night makes up for it.</summary>
public sealed class PublishScorecard(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="revision">What was looked at when deciding.</param>
    /// <param name="note">What changes and why; stands with the version for ever.</param>
    public async Task<Result<PublishedVersion>> RunAsync(string key, int revision, string note, Viewer viewer, CancellationToken cancellationToken)
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
        var draft = await write.Context.Set<ScorecardDraft>().SingleOrDefaultAsync(draft => draft.ScorecardKey == key, cancellationToken);
        if (draft is null)
        {
            return ScorecardErrors.DraftGone;
        }

        if (draft.Revision != revision)
        {
            return new DraftTaken(draft.SavedBy, draft.SavedAt, draft.Revision);
        }

        var scorecard = draft.Read();
        if (ScorecardRules.Faults(scorecard).ToList() is { Count: > 0 } faults)
        {
            return new FaultyScorecard(faults);
        }

        var number = (await write.Context.NewestVersionAsync(key, cancellationToken))?.Number + 1 ?? 1;
        write.Context.Add(new ScorecardVersion(scorecard, number, viewer.Name, reason, clock.GetUtcNow()));
        write.Context.Remove(draft);
        await write.CommitAsync(cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(key));
        return new PublishedVersion(key, scorecard.Name, number);
    }
}
