using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

public sealed class AdvanceRunsTests
{
    [Fact]
    public async Task CriticalPlay_FromItsStartOn_DoesWhatIsDueAndNothingElse()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        Assert.Equal(
            [("alert-csm", StepState.Done), ("executive-call", StepState.Open), ("retention-offer", StepState.Open), ("executive-mail", StepState.Approval)],
            (await story.RunAsync()).Steps.Where(step => step.State != StepState.Waiting).Select(step => (step.StepKey, step.State)));
        Assert.Equal("ann@example.com", Assert.Single(await story.MessagesAsync()).To);
        Assert.Equal(("lea@example.com", "ann@example.com"), ((await story.StepAsync("executive-call")).OwnerEmail, (await story.StepAsync("retention-offer")).OwnerEmail));
        Assert.Equal("No offer could be proposed: prepare one", (await story.StepAsync("retention-offer")).Why);
        var again = await story.AdvanceAsync();
        Assert.Equal((0, Noon.AddHours(2)), (again.Steps, again.NextAt));
    }

    [Fact]
    public async Task ExecutiveMail_ThatIsApproved_GoesOutWhenItIsDue()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        var approval = Assert.Single(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None));
        Assert.Equal((ApprovalKind.ExecutiveMail, "C1", "Executive mail to Customer 1"), (approval.Kind, approval.CustomerId, approval.Title));
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(approval.Id, null, Lea, CancellationToken.None));
        await story.AdvanceAsync();
        Assert.Equal(StepState.Waiting, (await story.StepAsync("executive-mail")).State);
        story.Now = Noon.AddHours(1);
        await story.AdvanceAsync();
        var mail = await story.StepAsync("executive-mail");
        Assert.Equal((StepState.Done, story.Now, "Boss 1"), (mail.State, mail.SentAt, mail.ContactName));
        Assert.Equal(["ann@example.com", "boss1@example.com"], (await story.MessagesAsync()).Select(message => message.To));
    }

    [Fact]
    public async Task Mail_OfASavePlay_IsOfTheKindOfItsTemplateEvenWhenAPersonWroteTheText()
    {
        await using var story = await PlayStory.BeginAsync([Band.AtRisk]);
        await story.StartAsync("at-risk-save");
        await story.AdvanceAsync();
        Succeeded(await story.Database.Get<EditStepContent>().RunAsync((await story.StepAsync("value-mail")).Id, "How are you?", "Well?", Ann, CancellationToken.None));
        story.Now = Noon.AddDays(1);
        await story.AdvanceAsync();
        var mail = Assert.Single(await story.MessagesAsync());
        Assert.Equal(("How are you?", true), (mail.Subject, mail.Marketing));
    }

    [Fact]
    public async Task ExecutiveMail_ThatIsChanged_GoesOutAsItWasApproved()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        Succeeded(await story.Database.Get<ChangeAndApprove>().RunAsync(1, new ApprovalChange(null, "Shorter."), "Too long", Lea, CancellationToken.None));
        story.Now = Noon.AddHours(1);
        await story.AdvanceAsync();
        Assert.Equal("Shorter.", (await story.MessagesAsync())[^1].Body);
    }

    [Fact]
    public async Task ExecutiveMail_ThatIsRejected_IsSkippedWithTheReason()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        Succeeded(await story.Database.Get<RejectRequest>().RunAsync(1, "They sued us", Lea, CancellationToken.None));
        await story.AdvanceAsync();
        var mail = await story.StepAsync("executive-mail");
        Assert.Equal((StepState.Skipped, "Not approved: They sued us"), (mail.State, mail.Why));
        Assert.Contains((await story.RunAsync()).Entries, entry => entry.Kind == EntryKind.Skipped && entry.By == "lea@example.com");
    }

    [Fact]
    public async Task Escalations_ForACustomerThatAnswered_AreSkipped()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        var call = await story.StepAsync("executive-call");
        Succeeded(await story.Database.Get<CompleteStep>().RunAsync(call.Id, StepOutcome.Answered, "Good talk", Lea, CancellationToken.None));
        for (var hour = 1; hour <= 100; hour++)
        {
            story.Now = Noon.AddHours(hour);
            await story.AdvanceAsync();
        }

        Assert.Equal(
            [("phone", "The customer has answered"), ("other-contact", "The customer has answered"), ("final-offer", "The customer has answered")],
            (await story.RunAsync()).Steps.Where(step => step.State == StepState.Skipped).Select(step => (step.StepKey, step.Why!)));
    }

    [Fact]
    public async Task Steps_AfterAJumpOfThreeDays_ComeAFewAtATimeAndNoMailTwice()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.AdvanceAsync();
        story.Now = Noon.AddDays(5); // a Monday
        await story.AdvanceAsync();
        var over = (await story.RunAsync()).Steps.Where(step => step.State is StepState.Done or StepState.Open).ToList();
        Assert.Equal(3, over.Count); // the one of the start, a mail and a task; the note after the mail keeps its distance
        Assert.Single(await story.MessagesAsync());
        for (var minute = 0; minute < 60 * 24 * 5; minute += 10)
        {
            story.Now = Noon.AddDays(5).AddMinutes(minute);
            await story.AdvanceAsync();
        }

        var messages = await story.MessagesAsync();
        Assert.Equal(messages.Select(message => message.Key).Distinct().Count(), messages.Count);
        Assert.True(messages.Count(message => message.To == "main1@example.com") <= 3); // the cap of a week
        Assert.All(messages.Zip(messages.Skip(1)), pair => Assert.True(pair.Second.CreatedAt - pair.First.CreatedAt >= TimeSpan.FromHours(1) || pair.Second.To != pair.First.To));
    }

    [Fact]
    public async Task Steps_AfterTheClockWentBack_DoNothingTwice()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        var messages = (await story.MessagesAsync()).Count;
        story.Now = Noon.AddHours(3);
        Assert.Equal(0, (await story.AdvanceAsync()).Steps);
        story.Now = Noon.AddHours(4).AddMinutes(1);
        Assert.Equal(0, (await story.AdvanceAsync()).Steps);
        Assert.Equal((1, messages), (messages, (await story.MessagesAsync()).Count));
    }

    [Fact]
    public async Task Mail_InQuietHours_WaitsAndIsShownWithWhy()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        story.Now = Noon.AddHours(6); // the mail is due 4 hours later, at 22:00
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(10);
        await story.AdvanceAsync();
        var mail = await story.StepAsync("personal-mail");
        Assert.Equal((StepState.Waiting, Noon.AddHours(20), "Quiet hours"), (mail.State, mail.WakeAt, mail.Why));
        Assert.Equal(("C1", "Quiet hours"), (await story.Database.Get<PlayQueries>().SuppressedAsync(new RunFilter(), Ann, CancellationToken.None)).Rows.Select(row => (row.CustomerId, row.Why)).Single());
        story.Now = Noon.AddHours(20);
        await story.AdvanceAsync();
        Assert.Equal(StepState.Done, (await story.StepAsync("personal-mail")).State);
    }

    [Fact]
    public async Task Channel_ThatIsSwitchedOff_FallsBackVisibly()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(0, new PlayLimits(ContactPolicy.Usual, BulkGuard.Usual, [Channel.InApp, Channel.Mail]), Adam, CancellationToken.None));
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        var mail = await story.StepAsync("personal-mail");
        Assert.Equal((StepState.Open, Channel.Phone, "Mail is switched off"), (mail.State, mail.Channel, mail.Why));
        story.Now = Noon.AddHours(24);
        await story.AdvanceAsync();
        var tips = await story.StepAsync("usage-tips");
        Assert.Equal((StepState.Suppressed, "InApp is switched off; Mail is switched off"), (tips.State, tips.Why)); // nothing that a person could do instead
    }

    [Fact]
    public async Task Everything_AfterTheHandBrake_StandsStillUntilReleased()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical], "critical-save");
        await story.EnterAsync();
        Succeeded(await story.Database.Get<StopEverything>().RunAsync("Wrong prices in the mails", Lea, CancellationToken.None));
        Assert.Equal((0, null), ((await story.AdvanceAsync()).Steps, (await story.AdvanceAsync()).NextAt));
        Assert.Empty(await story.MessagesAsync());
        Assert.Equal(0, (await story.EnterAsync()).Customers);
        Assert.Equal(PlayErrors.Stopped, (await story.Database.Get<StartPlay>().RunAsync("standard", ["C1"], false, Ann, CancellationToken.None)).Error);
        Succeeded(await story.Database.Get<ReleaseEverything>().RunAsync(Lea, CancellationToken.None));
        Assert.True((await story.AdvanceAsync()).Steps > 0);
    }

    [Fact]
    public async Task Step_OfAWorkerThatDied_IsTakenAgainWhenItsLeaseEnds()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await using (var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            foreach (var step in await write.Context.Set<PlayStep>().Where(step => step.WakeAt <= Noon).ToListAsync())
            {
                step.Claim(Noon);
            }

            await write.CommitAsync(CancellationToken.None);
        }

        Assert.Equal(0, (await story.AdvanceAsync()).Steps);
        story.Now = Noon + PlayStep.Lease;
        Assert.Equal(4, (await story.AdvanceAsync()).Steps);
    }
}
