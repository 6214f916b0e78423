using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>Learns weights of a scorecard from who left over the last two years. Nothing is changed: a person accepts what is proposed.</summary>
public sealed class ProposeWeights(FrameLoading loading)
{
    /// <param name="scorecard">The draft, or the published scorecard; its weights are where learning starts from.</param>
    public async Task<Result<WeightProposal>> RunAsync(
        Scorecard scorecard, Viewer viewer, IProgress<ReplayProgress>? progress, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ReplayErrors.NotAllowed;
        }

        if (ScorecardRules.FirstFault(scorecard) is { } fault)
        {
            return ReplayErrors.Fault(fault);
        }

        var history = await loading.LoadAsync(scorecard.Key, LearnedWeights.MonthEnds, progress, cancellationToken);
        return history.Succeeded ? await Task.Run(() => LearnedWeights.Propose(history.Value, scorecard, cancellationToken), cancellationToken) : history.Error;
    }
}
