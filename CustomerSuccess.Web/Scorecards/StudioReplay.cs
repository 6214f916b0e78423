using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The replay of one screen: reads a year once, with progress and cancel, and from then on follows the draft by arithmetic alone.</summary>
public sealed class StudioReplay : IDisposable
{
    private readonly Func<IProgress<ReplayProgress>, CancellationToken, Task<Result<ReplayFrames>>> load;
    private readonly Func<Task> told;
    private readonly LatestRun<Pair> runs;
    private readonly LongRun<ReplayProgress> run;
    private ReplayFrames? frames;

    /// <param name="load">Gets the month ends.</param>
    /// <param name="told">Something of the state below is different now; may be called from anywhere.</param>
    public StudioReplay(Func<IProgress<ReplayProgress>, CancellationToken, Task<Result<ReplayFrames>>> load, Func<Task> told)
    {
        (this.load, this.told) = (load, told);
        runs = new LatestRun<Pair>(CompareAsync);
        run = new LongRun<ReplayProgress>(told);
    }

    /// <summary>Of the newest draft that had no faults; null before the first replay.</summary>
    public ReplayReport? Report { get; private set; }

    public ReplayProgress? Progress => run.Progress;

    public bool Running => run.Running;

    public string? Error => run.Error;

    public async Task StartAsync(Scorecard published, Scorecard draft)
    {
        if (!Running)
        {
            await run.StartAsync(load, answer => frames = answer);
            await FollowAsync(published, draft);
            await told();
        }
    }

    public void Cancel() => run.Cancel();

    /// <summary>The draft has changed; does nothing before the first replay, nor for a draft with faults.</summary>
    public Task FollowAsync(Scorecard published, Scorecard draft) =>
        frames is null || ScorecardRules.FirstFault(draft) is not null ? Task.CompletedTask : runs.AskAsync(new Pair(published, draft));

    public void Dispose()
    {
        run.Dispose();
        runs.Dispose();
    }

    private async Task CompareAsync(Pair pair, CancellationToken cancellationToken)
    {
        var year = frames!;
        Report = await Task.Run(() => year.Compare(pair.Published, pair.Draft), cancellationToken);
        await told();
    }

    private sealed record Pair(Scorecard Published, Scorecard Draft);
}
