using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Keeps what somebody works on. What somebody else has saved meanwhile is never overwritten.</summary>
public sealed class SaveDraft(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="scorecard">May have faults; only numbers must be numbers.</param>
    /// <param name="revision">What was changed.</param>
    public async Task<Result<DraftSaved>> RunAsync(Scorecard scorecard, int revision, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ScorecardErrors.NotAllowed;
        }

        if (!IsWritable(scorecard))
        {
            return ScorecardErrors.NumberExpected;
        }

        if (scorecard.Name.Length > ScorecardRules.LongestName)
        {
            return ScorecardErrors.NameExpected(scorecard.Name);
        }

        var now = clock.GetUtcNow();
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var draft = await write.Context.Set<ScorecardDraft>().SingleOrDefaultAsync(draft => draft.ScorecardKey == scorecard.Key, cancellationToken);
            if (draft is null)
            {
                return ScorecardErrors.DraftGone;
            }

            if (draft.Revision != revision)
            {
                return new DraftTaken(draft.SavedBy, draft.SavedAt, draft.Revision);
            }

            draft.Take(scorecard, viewer, now);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new ScorecardsChanged(scorecard.Key));
        return new DraftSaved(revision + 1, now);
    }

    /// <summary>JSON has no word for what is not a number.</summary>
    private static bool IsWritable(Scorecard scorecard) => Numbers(scorecard).All(double.IsFinite);

    private static IEnumerable<double> Numbers(Scorecard scorecard) =>
    [
        scorecard.LeastCoverage,
        .. scorecard.Categories.Select(category => category.Weight),
        .. scorecard.Caps.Select(cap => cap.Threshold),
        .. scorecard.Measures.SelectMany(measure => new[] { measure.Weight, measure.WhenMissing ?? 0 }),
        .. scorecard.Measures.SelectMany(measure => measure.Curves).SelectMany(curve =>
            curve.Curve.Points.SelectMany(point => new[] { point.X, point.Y }).Append(curve.Curve.Beyond)),
    ];
}
