using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

public sealed class EnterPlaysTests
{
    private static readonly string[] Saves = ["critical-save", "high-save", "at-risk-save"];

    [Fact]
    public async Task Customers_BySeverity_EnterTheirPlayOnce()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical, Band.HighRisk, Band.AtRisk, Band.Healthy], Saves);
        Assert.Equal(3, (await story.EnterAsync()).Began);
        Assert.Equal(["critical-save", "high-save", "at-risk-save"], (await story.RunsAsync()).OrderBy(run => run.CustomerId).Select(run => run.PlaybookKey));
        Assert.Equal("Critical: health is Critical", (await story.RunsAsync())[0].Reason);
        Assert.Equal(0, (await story.EnterAsync()).Began);
    }

    [Fact]
    public async Task Customer_ThatGetsWorse_GetsTheMoreSeverePlayInstead()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk], Saves);
        await story.EnterAsync();
        await story.BandAsync("C1", Band.Critical);
        Assert.Equal(1, (await story.EnterAsync()).Began);
        var runs = await story.RunsAsync();
        Assert.Equal([("high-save", RunState.Ended), ("critical-save", runs[1].State)], runs.Select(run => (run.PlaybookKey, run.State)));
        Assert.Equal((RunOutcome.NoEffect, "It got worse: Critical save takes its place"), (runs[0].Outcome, runs[0].EndReason));
    }

    [Fact]
    public async Task Customer_ThatGetsABitBetter_KeepsItsPlayAndTheLoserIsRecordedOnce()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical], Saves);
        await story.EnterAsync();
        await story.BandAsync("C1", Band.HighRisk);
        Assert.Equal((0, 1), ((await story.EnterAsync()) is var sum ? sum.Began : -1, sum.PassedOver));
        Assert.Equal(0, (await story.EnterAsync()).PassedOver);
        var plays = (await story.Database.Get<PlayQueries>().OfCustomerAsync("C1", Ann, CancellationToken.None))!;
        Assert.Equal(("high-save", "Critical save runs already; one save play at a time"), plays.Entries.Where(entry => entry.Kind == EntryKind.PassedOver).Select(entry => (entry.PlaybookKey, entry.Text)).Single());
    }

    [Fact]
    public async Task Customer_ThatGetsWorseAndBetterAgain_IsPassedOverOnceAsTheDocumentSays()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk], Saves);
        await story.EnterAsync();
        await story.BandAsync("C1", Band.Critical);
        await story.EnterAsync();
        story.Now = Noon.AddDays(1);
        await story.BandAsync("C1", Band.HighRisk);
        Assert.Equal(1, (await story.EnterAsync()).PassedOver);
        Assert.Equal(0, (await story.EnterAsync()).PassedOver);
        var passed = (await story.Database.Get<PlayQueries>().OfCustomerAsync("C1", Ann, CancellationToken.None))!.Entries.Single(entry => entry.Kind == EntryKind.PassedOver);
        Assert.Equal(("high-save", "Critical save runs already; one save play at a time"), (passed.PlaybookKey, passed.Text));
    }

    [Fact]
    public async Task SavePlay_WhoseSuccessorIsFull_GoesOn()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk, Band.HighRisk], Saves);
        var capped = ShippedPlaybooks.Of("critical-save") with { Cap = 1, HoldoutShare = 0 };
        Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync("critical-save", 1, capped, "One at a time", Adam, CancellationToken.None));
        await story.EnterAsync();
        await story.BandAsync("C1", Band.Critical);
        await story.BandAsync("C2", Band.Critical);
        Assert.Equal((1, 1), ((await story.EnterAsync()) is var sum ? sum.Began : -1, sum.PassedOver));
        Assert.Equal(["critical-save", "high-save"], (await story.RunsAsync()).Where(run => run.EndedAt is null).Select(run => run.PlaybookKey).Order());
    }

    [Fact]
    public async Task Customers_ThatAreHeldOut_GetNoStepsAndAreFollowed()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.AtRisk, 60)], "at-risk-save");
        await LimitAsync(story, new BulkGuard(1, 1000));
        var sum = await story.EnterAsync();
        var held = (await story.RunsAsync()).Where(run => run.HeldOut).ToList();
        Assert.Equal((60, held.Count), (sum.Began, sum.HeldOut));
        Assert.InRange(held.Count, 1, 15);
        await using (var context = story.Database.Read())
        {
            var ids = held.ConvertAll(run => run.Id);
            Assert.False(await context.Set<PlayStep>().AnyAsync(step => ids.Contains(step.RunId)));
        }

        story.Now = Noon.AddDays(31);
        Assert.Equal(60, (await story.FollowAsync()).Ended);
        Assert.All(await story.RunsAsync(), run => Assert.Equal(RunOutcome.Saved, run.Outcome));
    }

    [Fact]
    public async Task Start_OfVeryManyAtOnce_WaitsForAnApproval()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.Critical, 6), .. Enumerable.Repeat(Band.Thriving, 4)], "critical-save");
        var asked = await story.EnterAsync();
        Assert.Equal((0, "critical-save"), (asked.Began, Assert.Single(asked.AskedFor)));
        await story.EnterAsync();
        var approval = Assert.Single(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None));
        Assert.Equal((ApprovalKind.BulkStart, "6 customers would begin Critical save"), (approval.Kind, approval.Title));
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(approval.Id, null, Lea, CancellationToken.None));
        Assert.Equal(6, (await story.EnterAsync()).Began);
    }

    [Fact]
    public async Task Playbook_WithACap_LetsNoMoreInThanThat()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical, Band.Critical, Band.Critical], "critical-save");
        var capped = ShippedPlaybooks.Of("critical-save") with { Cap = 2, HoldoutShare = 0 };
        Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync("critical-save", 1, capped, "Two at a time", Adam, CancellationToken.None));
        Assert.Equal(2, (await story.EnterAsync()).Began);
        Assert.Equal(0, (await story.EnterAsync()).Began);
    }

    [Fact]
    public async Task Run_AfterAnotherVersionWasPublished_KeepsItsOwn()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        var other = ShippedPlaybooks.Of("high-save") with { Steps = [ShippedPlaybooks.Of("nurture").Steps[0]] };
        Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync("high-save", 1, other, "Shorter", Adam, CancellationToken.None));
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        Assert.Equal((1, StepState.Done), ((await story.RunAsync()).Run.Version, (await story.StepAsync("personal-mail")).State));
    }

    [Fact]
    public async Task SavePlays_ThatRan_AreToldToTheChurnModel()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        var read = Assert.Single(await story.Database.Get<ReadSavePlays>()(CancellationToken.None));
        Assert.Equal((Wednesday, null), (read.StartedOn, read.EndedOn));
    }

    private static async Task LimitAsync(PlayStory story, BulkGuard guard) =>
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(0, new PlayLimits(ContactPolicy.Usual, guard, []), Adam, CancellationToken.None));
}
