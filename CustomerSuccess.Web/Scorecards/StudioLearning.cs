using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Learning weights on one screen: with progress and cancel, and what was accepted of the proposal so far.</summary>
public sealed class StudioLearning : IDisposable
{
    private readonly Func<Scorecard, IProgress<ReplayProgress>, CancellationToken, Task<Result<WeightProposal>>> learn;
    private readonly Func<Task> told;
    private CancellationTokenSource? learning;
    private Scorecard? learnedFrom;

    /// <param name="learn">Makes a proposal for a scorecard.</param>
    /// <param name="told">Something of the state below is different now; may be called from anywhere.</param>
    public StudioLearning(Func<Scorecard, IProgress<ReplayProgress>, CancellationToken, Task<Result<WeightProposal>>> learn, Func<Task> told) =>
        (this.learn, this.told) = (learn, told);

    public WeightProposal? Proposal { get; private set; }

    /// <summary>Keys of measures.</summary>
    public IReadOnlySet<string> Accepted { get; private set; } = new HashSet<string>();

    public ReplayProgress? Progress { get; private set; }

    public bool Running => learning is not null;

    public string? Error { get; private set; }

    public async Task StartAsync(Scorecard draft)
    {
        if (Running)
        {
            return;
        }

        using var own = learning = new CancellationTokenSource();
        (Error, Progress) = (null, null);
        try
        {
            await told();
            var answer = await Task.Run(() => learn(draft, new Reporter(this), own.Token), own.Token);
            (Proposal, Error) = (answer.Succeeded ? answer.Value : null, answer.Error?.Message);
            (learnedFrom, Accepted) = (draft, new HashSet<string>());
        }
        catch (OperationCanceledException) when (own.IsCancellationRequested)
        {
            // Somebody thought better of it; what was shown before stays.
        }
        finally
        {
            learning = null;
        }

        await told();
    }

    public void Cancel() => learning?.Cancel();

    /// <param name="accepted">All that are accepted now.</param>
    /// <returns>The draft with the weights of what was accepted, counted from those that the proposal was made for.</returns>
    public Scorecard Accept(Scorecard draft, IReadOnlySet<string> accepted)
    {
        Accepted = accepted;
        return ScorecardEdits.TakeWeights(draft, WeightShares.Accept(learnedFrom!, Proposal!, accepted));
    }

    public void Dispose() => learning?.Cancel();

    private sealed class Reporter(StudioLearning learning) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value)
        {
            learning.Progress = value;
            _ = learning.told();
        }
    }
}
