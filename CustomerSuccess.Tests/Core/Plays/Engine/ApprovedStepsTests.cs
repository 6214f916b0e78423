using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

/// <summary>What goes out is what was approved.</summary>
public sealed class ApprovedStepsTests
{
    private const string Template = "critical-executive-outreach";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Mail_WhoseTemplateChangesAfterTheApproval_GoesOutAsApproved()
    {
        await using var story = await AskedAsync();
        Assert.Contains("To Boss 1 <boss1@example.com>", (await WaitingAsync(story)).Facts.Split('\n'));
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(1, null, Lea, None));
        await PublishAsync(story, "Something else altogether", []);
        await AdvanceAsync(story, Noon.AddHours(1));
        Assert.Contains($"Text of {Template}", (await story.MessagesAsync())[^1].Body);
    }

    [Fact]
    public async Task Mail_WhoseContactHasLeftSinceTheApproval_IsAskedForAgain()
    {
        await using var story = await AskedAsync();
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(1, null, Lea, None));
        await using (var write = await story.Database.Get<Writes>().BeginAsync(None))
        {
            var boss = await write.Context.Set<Contact>().SingleAsync(contact => contact.Email == "boss1@example.com");
            write.Context.Entry(boss).Property(nameof(Contact.LeftOn)).CurrentValue = Wednesday;
            await write.CommitAsync(None);
        }

        await AdvanceAsync(story, Noon.AddHours(1));
        Assert.Equal(StepState.Approval, (await story.StepAsync("executive-mail")).State);
        Assert.Contains("To Main 1 <main1@example.com>", (await WaitingAsync(story)).Facts.Split('\n'));
        Assert.DoesNotContain(await story.MessagesAsync(), message => message.To == "boss1@example.com");
    }

    [Fact]
    public async Task Mail_WithoutARequiredFact_IsHeldAndGoesOnOnceSomebodyWroteIt()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await PublishAsync(story, "Text", ["usageDown"]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        var mail = await story.StepAsync("executive-mail");
        Assert.Equal(StepState.Held, mail.State);
        Assert.Empty(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, None));
        Succeeded(await story.Database.Get<EditStepContent>().RunAsync(mail.Id, "Hello", "By hand", Lea, None));
        await story.AdvanceAsync();
        Assert.Equal(StepState.Approval, (await story.StepAsync("executive-mail")).State);
        Assert.Equal(ApprovalErrors.OwnRequest, (await story.Database.Get<ApproveRequest>().RunAsync(1, null, Lea, None)).Error); // who wrote it does not approve it
        Assert.Equal(ApprovalErrors.TextExpected, (await story.Database.Get<ChangeAndApprove>().RunAsync(1, new ApprovalChange(null, " "), "Empty", Adam, None)).Error);
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(1, null, Adam, None));
        await AdvanceAsync(story, Noon.AddHours(1));
        Assert.Equal("By hand", (await story.MessagesAsync())[^1].Body);
    }

    [Fact]
    public async Task Approval_OfAStepThatIsMovedOrPaused_IsStillAskedForADayAhead()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        var mail = await story.StepAsync("other-contact");
        Succeeded(await story.Database.Get<PostponeStep>().RunAsync(mail.Id, Noon.AddDays(40), Ann, None));
        Assert.Equal(Noon.AddDays(39), (await story.StepAsync("other-contact")).WakeAt);
        Assert.Equal((Noon.AddDays(40), Noon.AddDays(67)), (await story.RunsAsync()).Select(run => (run.StepsEndAt, run.FollowUntil)).Single()); // 37 days later than by plan
        Succeeded(await story.Database.Get<PauseRun>().RunAsync(1, Ann, None));
        story.Now = Noon.AddDays(2);
        Succeeded(await story.Database.Get<ResumeRun>().RunAsync(1, Ann, None));
        Assert.Equal(Noon.AddDays(41), (await story.StepAsync("other-contact")).WakeAt);
    }

    /// <summary>The mail to the executive waits for an approval.</summary>
    private static async Task<PlayStory> AskedAsync()
    {
        var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        return story;
    }

    private static async Task<ApprovalView> WaitingAsync(PlayStory story)
    {
        var queries = story.Database.Get<ApprovalQueries>();
        return (await queries.OneAsync(Assert.Single(await queries.WaitingAsync(Lea, None)).Id, Lea, None))!;
    }

    private static async Task AdvanceAsync(PlayStory story, DateTimeOffset now)
    {
        await story.AdvanceAsync();
        story.Now = now;
        await story.AdvanceAsync();
    }

    private static async Task PublishAsync(PlayStory story, string body, string[] required)
    {
        var text = ShippedTemplates.All.Single(shipped => shipped.Key == Template).Text with { Subject = "Subject", Body = body, Required = required };
        Succeeded(await story.Database.Get<PublishTemplate>().RunAsync(Template, text, basedOn: 2, "Test", Adam, None));
    }
}
