using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

public sealed class DraftAutosaveTests
{
    private static readonly Scorecard A = ShippedScorecards.Retention;
    private static readonly Scorecard B = ShippedScorecards.Behavioural;

    private readonly List<(Scorecard Scorecard, int Revision)> saved = [];
    private int started;
    private Error? refuse;

    [Fact]
    public async Task Change_WithoutADraft_BeginsOne()
    {
        var autosave = Make();
        autosave.Changed(A);
        Assert.True(autosave.Pending);
        await autosave.FlushAsync();
        Assert.Equal((1, 2, false), (started, autosave.Revision, autosave.Pending));
        Assert.Equal([(A, 1)], saved);
    }

    [Fact]
    public async Task Changes_InOneBreath_AreOneSave()
    {
        var autosave = Make();
        autosave.Loaded(4, null);
        autosave.Changed(B);
        autosave.Changed(A);
        await autosave.FlushAsync();
        Assert.Equal([(A, 4)], saved);
        autosave.Changed(B);
        await autosave.FlushAsync();
        Assert.Equal((B, 5), saved[^1]);
        Assert.Equal(0, started);
    }

    [Fact]
    public async Task Change_AfterSomebodyElseSaved_IsNotSavedUntilTheirsIsLoaded()
    {
        var autosave = Make();
        autosave.Loaded(1, null);
        refuse = new DraftTaken("Otto", default, 2);
        autosave.Changed(A);
        await autosave.FlushAsync();
        autosave.Changed(B);
        await autosave.FlushAsync();
        Assert.Equal((refuse, true, 1), (autosave.Error, autosave.Pending, autosave.Revision));
        Assert.Single(saved);
        autosave.Loaded(2, null);
        Assert.Equal((null, false), (autosave.Error, autosave.Pending));
    }

    [Fact]
    public async Task Retry_AfterAFailure_SavesWhatStandsThere()
    {
        var autosave = Make();
        autosave.Loaded(1, null);
        refuse = new Invalid("no");
        autosave.Changed(A);
        await autosave.FlushAsync();
        refuse = null;
        await autosave.RetryAsync();
        Assert.Equal((null, false, 2), (autosave.Error, autosave.Pending, autosave.Revision));
    }

    [Fact]
    public async Task LatestRun_WhileBusy_KeepsOnlyTheNewest()
    {
        var (ran, first) = (new List<string>(), new TaskCompletionSource());
        using var runs = new LatestRun<string>(async (what, _) =>
        {
            ran.Add(what);
            await (what == "a" ? first.Task : Task.CompletedTask);
        });
        var all = runs.AskAsync("a");
        await runs.AskAsync("b");
        await runs.AskAsync("c");
        first.SetResult();
        await all;
        Assert.Equal(["a", "c"], ran);
    }

    private DraftAutosave Make() => new(
        () =>
        {
            started++;
            return Task.FromResult<Result<DraftSaved>>(new DraftSaved(1, default));
        },
        (scorecard, revision) =>
        {
            saved.Add((scorecard, revision));
            return Task.FromResult(refuse is { } error ? (Result<DraftSaved>)error : new DraftSaved(revision + 1, default));
        },
        () => Task.CompletedTask,
        TimeSpan.FromMilliseconds(20));
}
