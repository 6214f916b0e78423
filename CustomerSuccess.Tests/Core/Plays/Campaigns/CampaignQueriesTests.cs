using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Campaigns;
using CustomerSuccess.Core.Plays.Model.Campaigns;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Campaigns;

public sealed class CampaignQueriesTests
{
    [Fact]
    public async Task Campaign_WhoseMailWasClicked_CountsItAsOpenedOnceWhateverItsEvents()
    {
        await using var story = await StartedAsync();
        await TouchAsync(story, address: null, MailEventKind.Clicked, MailEventKind.Clicked, MailEventKind.Delivered);

        var row = (await story.Database.Get<CampaignQueries>().ListAsync(Adam, CancellationToken.None))[0];

        Assert.Equal(("standard-mail", 2, 2), (row.Key, row.Results[0].Enrolled, row.Running));
        Assert.Equal(new MeasuredShare(1, 1), row.Results[0].Shares[CampaignMeasure.Opened]);
        Assert.Equal(new MeasuredShare(1, 1), row.Results[0].Shares[CampaignMeasure.Clicked]);
        Assert.Equal(new MeasuredShare(1, 2), row.Results[0].Shares[CampaignMeasure.Engaged]);
        Assert.Equal(new MeasuredShare(0, 0), row.Results[0].Shares[CampaignMeasure.Reached]);
    }

    [Theory]
    [InlineData("https://www.linkedin.com/feed/?shareActive=true&text=Hello", 1)]
    [InlineData("https://www.linkedin.com/company/vendor", 0)]
    public async Task Campaign_WhoseLinkForOthersWasFollowed_CountsTheCustomerAsSharing(string address, int shared)
    {
        await using var story = await StartedAsync();
        await TouchAsync(story, address, MailEventKind.Clicked);

        var row = (await story.Database.Get<CampaignQueries>().ListAsync(Adam, CancellationToken.None))[0];

        Assert.Equal(new MeasuredShare(shared, 2), row.Results[0].Shares[CampaignMeasure.Shared]);
    }

    [Fact]
    public async Task Campaign_LongerAgoThanAYear_IsNotCounted()
    {
        await using var story = await StartedAsync();
        story.Now = Noon.AddDays(CampaignQueries.Days + 1);

        Assert.All(await story.Database.Get<CampaignQueries>().ListAsync(Adam, CancellationToken.None), row => Assert.Equal(0, row.Results[0].Enrolled));
    }

    [Fact]
    public async Task Playbook_InTheList_SaysWhatEnteredLately()
    {
        await using var story = await StartedAsync();

        var row = (await story.Database.Get<PlaybookQueries>().ListAsync(Adam, CancellationToken.None)).Single(row => row.Key == "standard-mail");
        Assert.Equal((2, "Started by hand", 0.0), (row.Recent.Entered, row.Trigger, row.HoldoutShare));
        story.Now = Noon.AddDays(RecentRuns.Days + 1);
        Assert.Equal(0, (await story.Database.Get<PlaybookQueries>().ListAsync(Adam, CancellationToken.None)).Single(row => row.Key == "standard-mail").Recent.Entered);
    }

    [Theory]
    [InlineData("play-step:12:0", 12)]
    [InlineData("play-step:x:0", null)]
    [InlineData("offer:12", null)]
    public void Key_OfAMessage_NamesItsStep(string key, int? step) => Assert.Equal(step, StepOfMail.IdOf(key));

    /// <summary>Two customers in one campaign; the mail of the first left.</summary>
    private static async Task<PlayStory> StartedAsync()
    {
        var story = await PlayStory.BeginAsync([Band.Healthy, Band.Healthy]);
        var campaign = CustomerSuccess.Core.Plays.Model.Shipped.ShippedPlaybooks.Of("milestone-roi") with
        {
            Name = "Standard mail",
            Steps = [.. CustomerSuccess.Core.Plays.Model.Shipped.ShippedPlaybooks.Of("milestone-roi").Steps.Select(step => step with { Template = "standard-newsletter" })],
        };
        Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync(null, 0, campaign, "Test", Adam, CancellationToken.None));
        await story.StartAsync("standard-mail", "C1");
        await story.StartAsync("standard-mail", "C2");
        return story;
    }

    private static async Task TouchAsync(PlayStory story, string? address, params MailEventKind[] kinds)
    {
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        var step = await write.Context.Set<PlayStep>().OrderBy(step => step.Id).FirstAsync();
        write.Context.Entry(step).Property(nameof(PlayStep.SentAt)).CurrentValue = story.Now;
        var mail = OutgoingMessage.Mail(step.Key, "c1@example.com", "Hello", "there", story.Now);
        write.Context.Add(mail);
        write.Context.Entry(mail).Property(nameof(OutgoingMessage.State)).CurrentValue = MessageState.Sent;
        await write.Context.SaveChangesAsync();
        write.Context.AddRange(kinds.Select((kind, i) => new MailEvent($"event-{i}", mail.Id, kind, story.Now, address)));
        await write.CommitAsync(CancellationToken.None);
    }
}
