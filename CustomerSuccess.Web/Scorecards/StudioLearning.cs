using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Learning weights on one screen: with progress and cancel, and what was accepted of the proposal so far.</summary>
public sealed class StudioLearning : IDisposable
{
    private readonly Func<Scorecard, IProgress<ReplayProgress>, CancellationToken, Task<Result<WeightProposal>>> learn;
    private readonly LongRun<ReplayProgress> run;
    private Scorecard? learnedFrom;

    /// <param name="learn">Makes a proposal for a scorecard.</param>
    /// <param name="told">Something of the state below is different now; may be called from anywhere.</param>
    public StudioLearning(Func<Scorecard, IProgress<ReplayProgress>, CancellationToken, Task<Result<WeightProposal>>> learn, Func<Task> told) =>
        (this.learn, run) = (learn, new LongRun<ReplayProgress>(told));

    public WeightProposal? Proposal { get; private set; }

    /// <summary>Keys of measures.</summary>
    public IReadOnlySet<string> Accepted { get; private set; } = new HashSet<string>();

    public ReplayProgress? Progress => run.Progress;

    public bool Running => run.Running;

    public string? Error => run.Error;

    public Task StartAsync(Scorecard draft) => run.StartAsync(
        (progress, cancellationToken) => learn(draft, progress, cancellationToken),
        proposal => (Proposal, learnedFrom, Accepted) = (proposal, draft, new HashSet<string>()));

    public void Cancel() => run.Cancel();

    /// <param name="accepted">All that are accepted now.</param>
    /// <returns>The draft with the weights of what was accepted, counted from those that the proposal was made for.</returns>
    public Scorecard Accept(Scorecard draft, IReadOnlySet<string> accepted)
    {
        Accepted = accepted;
        return ScorecardEdits.TakeWeights(draft, WeightShares.Accept(learnedFrom!, Proposal!, accepted));
    }

    public void Dispose() => run.Dispose();
}
