using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

/// <summary>Long runs of the studio: progress, cancel, and what is left when they fail.</summary>
public sealed class StudioRunsTests
{
    private readonly TaskCompletionSource<ReplayProgress?> seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Replay_ThatIsCancelled_LeavesNothingAndCanBeStartedAgain()
    {
        StudioReplay? replay = null;
        using var own = replay = new StudioReplay(ForeverAsync, () => Told(replay?.Progress));
        var run = replay.StartAsync(ShippedScorecards.Retention, ShippedScorecards.Retention);
        Assert.True(replay.Running);
        Assert.Equal(3, (await seen.Task)!.Done);
        replay.Cancel();
        await run;
        Assert.Equal((false, null, null), (replay.Running, replay.Report, replay.Error));
    }

    [Fact]
    public async Task Replay_ThatCannotBe_SaysWhy()
    {
        using var replay = new StudioReplay((_, _) => Task.FromResult<Result<ReplayFrames>>(new Invalid("Nobody has it.")), () => Task.CompletedTask);
        await replay.StartAsync(ShippedScorecards.Retention, ShippedScorecards.Retention);
        Assert.Equal((false, "Nobody has it."), (replay.Running, replay.Error));
    }

    [Fact]
    public async Task Learning_WhenSomethingIsAccepted_TakesItsWeightsAndLeavesTheRestOfTheDraft()
    {
        var shares = WeightShares.Thousandths(WeightShares.Of(ShippedScorecards.Retention));
        var weights = ShippedScorecards.Retention.Measures.Select((measure, i) => new ProposedWeight("", measure.Key, measure.Name, shares[i], i == 0 ? 400 : 600 / 14, "")).ToList();
        var proposal = new WeightProposal(null, null, null, "", weights, null, null);
        using var learning = new StudioLearning((_, _, _) => Task.FromResult<Result<WeightProposal>>(proposal), () => Task.CompletedTask);
        await learning.StartAsync(ShippedScorecards.Retention);
        Assert.Equal(proposal, learning.Proposal);

        var capped = ShippedScorecards.Retention with { Caps = [] };
        var accepted = learning.Accept(capped, new HashSet<string> { "login-recency" });
        Assert.Empty(accepted.Caps);
        Assert.Equal(0.4, WeightShares.Of(accepted)[0], 1e-9);
        Assert.Equal(WeightShares.Of(capped).Select(share => Math.Round(share, 9)), WeightShares.Of(learning.Accept(accepted, new HashSet<string>())).Select(share => Math.Round(share, 9)));
    }

    private async Task<Result<ReplayFrames>> ForeverAsync(IProgress<ReplayProgress> progress, CancellationToken cancellationToken)
    {
        progress.Report(new ReplayProgress(new DateOnly(2026, 1, 31), 3, 12));
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It was not cancelled.");
    }

    private Task Told(ReplayProgress? progress)
    {
        if (progress is not null)
        {
            seen.TrySetResult(progress);
        }

        return Task.CompletedTask;
    }
}
