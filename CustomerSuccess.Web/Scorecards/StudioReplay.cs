using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The replay of one screen: reads a year once, with progress and cancel, and from then on follows the draft by arithmetic alone.</summary>
public sealed class StudioReplay : IDisposable
{
    private readonly Func<IProgress<ReplayProgress>, CancellationToken, Task<Result<ReplayFrames>>> load;
    private readonly Func<Task> told;
    private readonly LatestRun<Pair> runs;
    private CancellationTokenSource? loading;
    private ReplayFrames? frames;

    /// <param name="load">Gets the month ends.</param>
    /// <param name="told">Something of the state below is different now; may be called from anywhere.</param>
    public StudioReplay(Func<IProgress<ReplayProgress>, CancellationToken, Task<Result<ReplayFrames>>> load, Func<Task> told)
    {
        (this.load, this.told) = (load, told);
        runs = new LatestRun<Pair>(CompareAsync);
    }

    /// <summary>Of the newest draft that had no faults; null before the first replay.</summary>
    public ReplayReport? Report { get; private set; }

    public ReplayProgress? Progress { get; private set; }

    public bool Running => loading is not null;

    public string? Error { get; private set; }

    public async Task StartAsync(Scorecard published, Scorecard draft)
    {
        if (Running)
        {
            return;
        }

        using var own = loading = new CancellationTokenSource();
        (Error, Progress) = (null, null);
        try
        {
            await told();
            var answer = await Task.Run(() => load(new Reporter(this), own.Token), own.Token);
            (frames, Error) = (answer.Succeeded ? answer.Value : null, answer.Error?.Message);
        }
        catch (OperationCanceledException) when (own.IsCancellationRequested)
        {
            // Somebody thought better of it; what was shown before stays.
        }
        finally
        {
            loading = null;
        }

        await FollowAsync(published, draft);
        await told();
    }

    public void Cancel() => loading?.Cancel();

    /// <summary>The draft has changed; does nothing before the first replay, nor for a draft with faults.</summary>
    public Task FollowAsync(Scorecard published, Scorecard draft) =>
        frames is null || ScorecardRules.FirstFault(draft) is not null ? Task.CompletedTask : runs.AskAsync(new Pair(published, draft));

    public void Dispose()
    {
        loading?.Cancel();
        runs.Dispose();
    }

    private async Task CompareAsync(Pair pair, CancellationToken cancellationToken)
    {
        var year = frames!;
        Report = await Task.Run(() => year.Compare(pair.Published, pair.Draft), cancellationToken);
        await told();
    }

    private sealed record Pair(Scorecard Published, Scorecard Draft);

    private sealed class Reporter(StudioReplay replay) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value)
        {
            replay.Progress = value;
            _ = replay.told();
        }
    }
}
