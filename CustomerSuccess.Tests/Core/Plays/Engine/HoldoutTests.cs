using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

/// <summary>A customer that is held out of its save play gets nothing at all.</summary>
public sealed class HoldoutTests
{
    [Fact]
    public async Task Customer_HeldOutOfASavePlayThatBegins_GetsNothingBesideIt()
    {
        await using var story = await BeginAsync("high-save", "value-delivery");
        await story.BandsAsync(Band.HighRisk);
        await story.EnterAsync();
        var runs = await story.RunsAsync();
        var held = runs.Where(run => run.HeldOut).Select(run => run.CustomerId).ToHashSet();
        Assert.NotEmpty(held);
        Assert.DoesNotContain(runs, run => run.PlaybookKey == "value-delivery" && held.Contains(run.CustomerId));
        Assert.Contains(runs, run => run.PlaybookKey == "value-delivery");
    }

    [Fact]
    public async Task Programmes_ThatRun_EndForWhoeverIsHeldOut()
    {
        await using var story = await BeginAsync("high-save", "standard");
        await story.EnterAsync();
        await story.BandsAsync(Band.HighRisk);
        await story.EnterAsync();
        var runs = await story.RunsAsync();
        var held = runs.Where(run => run.HeldOut).Select(run => run.CustomerId).ToHashSet();
        Assert.NotEmpty(held);
        Assert.All(runs.Where(run => run.PlaybookKey == "standard"), run => Assert.Equal(held.Contains(run.CustomerId), run.State == RunState.Ended));
        Assert.All(
            runs.Where(run => run is { PlaybookKey: "standard", State: RunState.Ended }),
            run => Assert.Equal((RunOutcome.Stopped, "Held out of High-risk save for comparison: the customer gets nothing else"), (run.Outcome, run.EndReason)));
    }

    [Fact]
    public async Task SavePlay_BegunByHandForWhoeverIsHeldOut_EndsTheComparison()
    {
        await using var story = await BeginAsync("high-save");
        await story.BandsAsync(Band.HighRisk);
        await story.EnterAsync();
        var held = (await story.RunsAsync()).First(run => run.HeldOut);
        await story.StartAsync("critical-save", $"C{held.CustomerId}");
        var ended = (await story.RunsAsync()).Single(run => run.Id == held.Id);
        Assert.Equal((RunOutcome.Stopped, "Ann has begun Critical save"), (ended.Outcome, ended.EndReason));
    }

    private static async Task<PlayStory> BeginAsync(params string[] on)
    {
        var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.Healthy, 30)], on);
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(0, new PlayLimits(ContactPolicy.Usual, new BulkGuard(1, 1000), []), Adam, CancellationToken.None));
        return story;
    }
}
