using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Drops a draft; what is published stays as it is.</summary>
public sealed class DiscardDraft(Writes writes, LiveFeed live)
{
    /// <param name="revision">What was looked at; what somebody else saved since is not dropped.</param>
    public async Task<Result<Done>> RunAsync(string key, int revision, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var draft = await write.Context.Set<ScorecardDraft>().SingleOrDefaultAsync(draft => draft.ScorecardKey == key, cancellationToken);
            if (draft is null)
            {
                return ScorecardErrors.DraftGone;
            }

            if (draft.Revision != revision)
            {
                return new DraftTaken(draft.SavedBy, draft.SavedAt, draft.Revision);
            }

            write.Context.Remove(draft);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new ScorecardsChanged(key));
        return default(Done);
    }
}
