using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Acting;

public sealed class SendStepTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Mail_OfATask_IsSentOnceByWhoeverHasIt()
    {
        await using var story = await WithMailTaskAsync();
        var task = Assert.Single(await story.Database.Get<PlayQueries>().TasksAsync(false, Ann, None));
        Assert.True(task.MaySend);
        Assert.Equal("Text of high-personal-mail", (await story.Database.Get<PlayQueries>().TextAsync(task.StepId, Ann, None))!.Draft.Text.Trim());

        Succeeded(await SendAsync(story, StepOutcome.Answered));
        Assert.Equal(PlayErrors.StepOver, (await SendAsync(story)).Error);

        var sent = Assert.Single(await story.MessagesAsync());
        Assert.Equal(($"play-step:{task.StepId}:0", "main1@example.com", "high-personal-mail"), (sent.Key, sent.To, sent.Subject));
        var step = await story.StepAsync("write");
        Assert.Equal((StepState.Done, StepOutcome.Answered, "ann@example.com", (DateTimeOffset?)Noon), (step.State, step.Outcome, step.DoneBy, step.SentAt));
        Assert.Contains((await story.RunAsync()).Entries, entry => entry is { Kind: EntryKind.Sent, By: "ann@example.com" });
        Assert.Equal(Noon, (await story.RunsAsync())[0].AnsweredAt);
    }

    [Fact]
    public async Task Mail_ThatAPersonHasWritten_IsSentAsItIs()
    {
        await using var story = await WithMailTaskAsync();
        Succeeded(await story.Database.Get<EditStepContent>().RunAsync((await story.StepAsync("write")).Id, "Hello", "My own words", Ann, None));
        Succeeded(await SendAsync(story));
        var sent = Assert.Single(await story.MessagesAsync());
        Assert.Equal(("Hello", "My own words", null), (sent.Subject, sent.Body, (await story.StepAsync("write")).Outcome));
    }

    [Fact]
    public async Task Mail_ToWhoeverIsNotWrittenTo_StaysOnTheList()
    {
        await using var story = await WithMailTaskAsync();
        Succeeded(await story.Database.Get<SuppressAddress>().RunAsync("main1@example.com", "They asked", Adam, None));
        Assert.IsType<MailSuppressed>((await SendAsync(story)).Error);
        await StaysAsync(story);
    }

    [Fact]
    public async Task Mail_WhoseFactsAreMissing_IsNotSentUntilAPersonWritesIt()
    {
        await using var story = await WithMailTaskAsync();
        var text = new TemplateText("Limits", "You reach your limit on {{limitDate}}.", ["limitDate"], Marketing: false);
        Succeeded(await story.Database.Get<PublishTemplate>().RunAsync("high-personal-mail", text, basedOn: 2, "Test", Adam, None));
        Assert.StartsWith("Facts are missing: ", (await SendAsync(story)).Error!.Message, StringComparison.Ordinal);
        Assert.NotEmpty((await story.RunAsync()).Previews["write"].Draft.Missing);
        await StaysAsync(story);
    }

    [Fact]
    public async Task Mail_WhileAllIsStoppedOrMailsAreOff_IsNotSent()
    {
        await using var story = await WithMailTaskAsync();
        Succeeded(await story.Database.Get<StopEverything>().RunAsync("Wrong prices", Lea, None));
        Assert.Equal(PlayErrors.Stopped, (await SendAsync(story)).Error);
        Succeeded(await story.Database.Get<ReleaseEverything>().RunAsync(Lea, None));
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(2, new PlayLimits(ContactPolicy.Usual, BulkGuard.Usual, [Channel.Mail]), Adam, None));
        Assert.Equal(PlayErrors.MailOff, (await SendAsync(story)).Error);
        await StaysAsync(story);
    }

    [Fact]
    public async Task Task_ThatIsNoMail_CannotBeSent()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.AdvanceAsync();
        var task = Assert.Single(await story.Database.Get<PlayQueries>().TasksAsync(false, Ann, None));
        Assert.False(task.MaySend);
        Assert.Equal(PlayErrors.NoMail, (await story.Database.Get<SendStep>().RunAsync(task.StepId, null, null, Ann, None)).Error);
    }

    /// <summary>C1 is in a playbook whose only step is a mail that Ann is to send.</summary>
    private static async Task<PlayStory> WithMailTaskAsync()
    {
        var story = await PlayStory.BeginAsync([Band.HighRisk]);
        var write = new StepDefinition("write", "Write to them", StepType.Task, [Channel.Mail], StepDue.Now, Template: "high-personal-mail", Instruction: "Say hello");
        var playbook = ShippedPlaybooks.Of("high-save") with { Name = "By hand", Steps = [write] };
        var key = Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync(null, 0, playbook, "New", Adam, None));
        await story.StartAsync(key);
        await story.AdvanceAsync();
        return story;
    }

    private static async Task<Result<Done>> SendAsync(PlayStory story, StepOutcome? outcome = null) =>
        await story.Database.Get<SendStep>().RunAsync((await story.StepAsync("write")).Id, outcome, null, Ann, None);

    private static async Task StaysAsync(PlayStory story)
    {
        Assert.Empty(await story.MessagesAsync());
        Assert.Equal(StepState.Open, (await story.StepAsync("write")).State);
    }
}
