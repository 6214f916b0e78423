using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Acting;

public sealed class EditStepContentTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Text_WrittenBeforeItsTime_IsPreviewedApprovedAndSentAsWritten()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        Assert.Equal("critical-executive-outreach", (await story.RunAsync()).Previews["executive-mail"].Draft.Subject);
        await EditAsync(story, "executive-mail", "Dear boss", "Shorter.");
        Assert.DoesNotContain("executive-mail", (await story.RunAsync()).Previews.Keys);

        await story.AdvanceAsync();
        var approval = Assert.Single(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, None));
        Assert.Equal("Shorter.", (await story.Database.Get<ApprovalQueries>().OneAsync(approval.Id, Lea, None))!.Text);
        story.Now = Noon.AddHours(1);
        await story.AdvanceAsync();
        Assert.DoesNotContain(await story.MessagesAsync(), message => message.Subject == "Dear boss");

        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(approval.Id, null, Lea, None));
        await story.AdvanceAsync();
        Assert.Equal(("Dear boss", "Shorter."), (await story.MessagesAsync()).Where(message => message.To == "boss1@example.com").Select(message => (message.Subject, message.Body)).Single());
    }

    [Fact]
    public async Task Text_ChangedAfterItWasApproved_HasToBeApprovedAgain()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(1, null, Lea, None));
        await story.AdvanceAsync();
        await EditAsync(story, "executive-mail", "Dear boss", "Other words");
        story.Now = Noon.AddHours(1);
        await story.AdvanceAsync();
        Assert.Equal(StepState.Approval, (await story.StepAsync("executive-mail")).State);
        Assert.DoesNotContain(await story.MessagesAsync(), message => message.To == "boss1@example.com");
    }

    [Fact]
    public async Task Text_WrittenBeforeItsTime_ObeysQuietHours()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        story.Now = Noon.AddHours(6); // the mail is due 4 hours later, at 22:00
        await story.StartAsync("high-save");
        await EditAsync(story, "personal-mail", "Good evening", "You are still up?");
        story.Now = Noon.AddHours(10);
        await story.AdvanceAsync();
        Assert.Equal("Quiet hours", (await story.StepAsync("personal-mail")).Why);
        Assert.Empty(await story.MessagesAsync());
    }

    [Fact]
    public async Task Text_OfAStepThatIsHeld_LetsItGoOn()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        var text = new TemplateText("Limits", "You reach your limit on {{limitDate}}.", ["limitDate"], Marketing: false);
        Succeeded(await story.Database.Get<PublishTemplate>().RunAsync("high-personal-mail", text, basedOn: 2, "Test", Adam, None));
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        Assert.Equal(StepState.Held, (await story.StepAsync("personal-mail")).State);

        await EditAsync(story, "personal-mail", "Hello", "How are you?");
        await story.AdvanceAsync();
        Assert.Equal("How are you?", Assert.Single(await story.MessagesAsync()).Body);
    }

    [Fact]
    public async Task Text_OfAStepThatSaysNothingToTheCustomer_IsRefused()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        Assert.Equal(PlayErrors.NoText, (await story.Database.Get<EditStepContent>().RunAsync((await story.StepAsync("final-offer")).Id, "Hello", "there", Ann, None)).Error);
    }

    private static async Task EditAsync(PlayStory story, string step, string subject, string text) =>
        Succeeded(await story.Database.Get<EditStepContent>().RunAsync((await story.StepAsync(step)).Id, subject, text, Ann, None));
}
