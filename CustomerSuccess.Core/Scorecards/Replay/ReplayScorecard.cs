using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>Gets the last 12 month ends of the customers that a scorecard applies to, so that drafts of it can be tried on them. Nothing stored is touched.</summary>
public sealed class ReplayScorecard(FrameStore frames)
{
    /// <param name="key">Of the scorecard; the priority list says which customers that means.</param>
    public async Task<Result<ReplayFrames>> RunAsync(
        string key, Viewer viewer, IProgress<ReplayProgress>? progress, CancellationToken cancellationToken) =>
        viewer.IsAdmin ? await frames.GetAsync(key, progress, cancellationToken) : ReplayErrors.NotAllowed;
}
