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
        var reason = NewVersion.Reason(note, viewer);
        if (!reason.Succeeded)
        {
            return reason.Error;
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

        write.Context.Remove(draft);
        var published = await NewVersion.CommitAsync(write, scorecard, reason.Value, viewer, clock.GetUtcNow(), cancellationToken);
        await live.PublishAsync(new ScorecardsChanged(key));
        return published;
    }
}
