using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Acting;

public sealed class RunChangesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Run_ThatIsPaused_DoesNothingAndGoesOnLater()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.AdvanceAsync();
        Succeeded(await story.Database.Get<PauseRun>().RunAsync(1, Ann, None));
        Assert.Equal(PlayErrors.AlreadyPaused, (await story.Database.Get<PauseRun>().RunAsync(1, Ann, None)).Error);
        story.Now = Noon.AddDays(1);
        Assert.Equal(0, (await story.AdvanceAsync()).Steps);
        Succeeded(await story.Database.Get<ResumeRun>().RunAsync(1, Ann, None));
        var mail = await story.StepAsync("personal-mail");
        Assert.Equal((Noon.AddHours(28), Noon.AddHours(28)), (mail.DueAt, mail.WakeAt));
    }

    [Fact]
    public async Task Run_ThatIsCancelled_EndsAsStoppedWithTheReason()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        Assert.Equal(PlayErrors.ReasonExpected, (await story.Database.Get<CancelRun>().RunAsync(1, " ", Ann, None)).Error);
        Succeeded(await story.Database.Get<CancelRun>().RunAsync(1, "They are bankrupt", Ann, None));
        var view = await story.RunAsync();
        Assert.Equal((RunOutcome.Stopped, "They are bankrupt"), (view.Run.Outcome, view.Run.EndReason));
        Assert.All(view.Steps, step => Assert.True(step.State is StepState.Done or StepState.Cancelled));
        Assert.Empty(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, None));
        Assert.Equal(PlayErrors.Ended, (await story.Database.Get<CancelRun>().RunAsync(1, "Again", Ann, None)).Error);
    }

    [Fact]
    public async Task Step_ThatIsSkippedPostponedOrEdited_IsSoOnceAndInTheTimeline()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        var (mail, report) = (await story.StepAsync("personal-mail"), await story.StepAsync("value-report"));
        Succeeded(await story.Database.Get<SkipStep>().RunAsync(report.Id, "They have it", Ann, None));
        Assert.Equal(PlayErrors.StepOver, (await story.Database.Get<SkipStep>().RunAsync(report.Id, "Again", Ann, None)).Error);
        Assert.Equal(PlayErrors.LaterExpected, (await story.Database.Get<PostponeStep>().RunAsync(mail.Id, Noon.AddDays(-1), Ann, None)).Error);
        Succeeded(await story.Database.Get<PostponeStep>().RunAsync(mail.Id, Noon.AddHours(6), Ann, None));
        Succeeded(await story.Database.Get<EditStepContent>().RunAsync(mail.Id, "How are you?", "Two <lines>\nof text", Ann, None));
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        Assert.Empty(await story.MessagesAsync());
        story.Now = Noon.AddHours(6);
        await story.AdvanceAsync();
        var sent = Assert.Single(await story.MessagesAsync());
        Assert.Equal(("How are you?", "Two <lines>\nof text"), (sent.Subject, sent.Body));
        Assert.Equal(
            [EntryKind.Sent, EntryKind.Edited, EntryKind.Postponed, EntryKind.Skipped],
            (await story.RunAsync()).Entries.Where(entry => entry.StepId == mail.Id || entry.StepId == report.Id).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Step_ThatIsReplayed_SendsUnderAKeyOfItsOwn()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        var mail = await story.StepAsync("personal-mail");
        story.Now = Noon.AddHours(6);
        Succeeded(await story.Database.Get<ReplayStep>().RunAsync(mail.Id, Ann, None));
        Assert.Equal(PlayErrors.StepNotOver, (await story.Database.Get<ReplayStep>().RunAsync(mail.Id, Ann, None)).Error);
        await story.AdvanceAsync();
        Assert.Equal([$"play-step:{mail.Id}:0", $"play-step:{mail.Id}:1"], (await story.MessagesAsync()).Select(message => message.Key));
    }

    [Fact]
    public async Task Mail_ThatIsReplayed_CountsTwiceForTheCap()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(0, new PlayLimits(ContactPolicy.Usual with { MailCap = 2 }, BulkGuard.Usual, []), Adam, None));
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        story.Now = Noon.AddHours(6);
        Succeeded(await story.Database.Get<ReplayStep>().RunAsync((await story.StepAsync("personal-mail")).Id, Ann, None));
        await story.AdvanceAsync();
        story.Now = Noon.AddHours(48);
        await story.AdvanceAsync();
        Assert.Equal("The contact has had 2 of at most 2 mails in 7 days", (await story.StepAsync("value-report")).Why);
    }

    [Fact]
    public async Task Offer_ThatIsReplayed_TakesTheFirstBack()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.AllowOffersAsync();
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        Succeeded(await story.Database.Get<ReplayStep>().RunAsync((await story.StepAsync("retention-offer")).Id, Ann, None));
        await story.AdvanceAsync();
        var offers = (await story.Database.Get<OfferQueries>().OfCustomerAsync("C1", Ann, None))!;
        Assert.Equal([OfferState.WaitingForApproval, OfferState.Withdrawn], offers.Select(offer => offer.State).Order());
        Assert.Equal("offer:2", (await story.StepAsync("retention-offer")).Made);
    }

    [Fact]
    public async Task Run_ThatIsReassigned_GivesItsTasksAway()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.AdvanceAsync();
        Assert.Single(await story.Database.Get<PlayQueries>().TasksAsync(false, Ann, None));
        Succeeded(await story.Database.Get<ReassignRun>().RunAsync(1, "Adam@example.com", Lea, None));
        Assert.Empty(await story.Database.Get<PlayQueries>().TasksAsync(false, Ann, None));
        Assert.Equal("Recommend a feature", Assert.Single(await story.Database.Get<PlayQueries>().TasksAsync(false, Adam, None)).Title);
    }

    [Fact]
    public async Task Customer_OfAnotherCsm_IsOutOfReachWhenCsmsAreRestricted()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.Database.Get<RestrictCsms>().RunAsync(true, Adam, None);
        var bob = new Viewer(9, "bob@example.com", "Bob", Role.Csm);
        Assert.Equal(PlayErrors.UnknownRun, (await story.Database.Get<CancelRun>().RunAsync(1, "Mine now", bob, None)).Error);
        Assert.Equal(PlayErrors.UnknownStep, (await story.Database.Get<SkipStep>().RunAsync(1, "Mine now", bob, None)).Error);
        Assert.Equal(PlayErrors.UnknownCustomer, (await story.Database.Get<StartPlay>().RunAsync("nurture", ["C1"], false, bob, None)).Error);
        Assert.Equal(PlayErrors.UnknownCustomer, (await story.Database.Get<PlanForCustomer>().RunAsync("C1", false, bob, None)).Error);
        Assert.Null(await story.Database.Get<PlayQueries>().OneAsync(1, bob, None));
    }

    [Fact]
    public async Task Start_OfManyByHand_AsksFirst()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.Healthy, 10)]);
        string[] some = ["C1", "C2", "C3", "C4", "C5", "C6"];
        var asked = Assert.IsType<ManyAtOnce>((await story.Database.Get<StartPlay>().RunAsync("nurture", some, false, Ann, None)).Error);
        Assert.Equal((6, 10), (asked.Starts, asked.Customers));
        Assert.Empty(await story.RunsAsync());
        Assert.Equal(6, Succeeded(await story.Database.Get<StartPlay>().RunAsync("nurture", some, true, Lea, None)).Runs.Count);
        Assert.Equal(6, Succeeded(await story.Database.Get<StartPlay>().RunAsync("nurture", some, true, Lea, None)).PassedOver.Count);
    }

    [Fact]
    public async Task Start_OfManyByACsm_WaitsForALeader()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.Healthy, 10)]);
        string[] some = ["C1", "C2", "C3", "C4", "C5", "C6"];
        var start = story.Database.Get<StartPlay>();
        Assert.Equal(PlayErrors.ManyAsked, (await start.RunAsync("nurture", some, true, Ann, None)).Error);
        Assert.Equal(PlayErrors.ManyAsked, (await start.RunAsync("nurture", some, true, Ann, None)).Error);
        Assert.Empty(await story.RunsAsync());
        var approval = Assert.Single(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, None));
        Assert.Equal((ApprovalKind.BulkStart, "Ann: Nurture for 6 customers", Ann.Email), (approval.Kind, approval.Title, approval.RequestedBy));
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(approval.Id, null, Lea, None));
        Assert.Equal(6, Succeeded(await start.RunAsync("nurture", some, true, Ann, None)).Runs.Count);
        Assert.Equal(PlayErrors.ManyAsked, (await start.RunAsync("standard", some, true, Ann, None)).Error);
    }
}
