using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

/// <summary>What somebody said to very many starts at once.</summary>
public sealed class BulkStartTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Rejection_OfABulkStart_HoldsForAWeekOrUntilANewVersion()
    {
        await using var story = await BeginAsync();
        await story.EnterAsync();
        Succeeded(await story.Database.Get<RejectRequest>().RunAsync(1, "Not before Christmas", Lea, None));
        story.Now = Noon.AddDays(6);
        Assert.Empty((await story.EnterAsync()).AskedFor);
        Assert.Empty(await WaitingAsync(story));
        var passed = (await story.Database.Get<PlayQueries>().OfCustomerAsync("C1", Ann, None))!.Entries.Where(entry => entry.Kind == EntryKind.PassedOver).Select(entry => entry.Text);
        Assert.Equal(["Somebody has said no to so many at once", "So many would begin at once that somebody has to approve it"], passed);
        Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync("critical-save", 1, ShippedPlaybooks.Of("critical-save") with { Purpose = "Anew" }, "Again", Adam, None));
        Assert.Equal("critical-save", Assert.Single((await story.EnterAsync()).AskedFor));
        Succeeded(await story.Database.Get<RejectRequest>().RunAsync(2, "Still not", Lea, None));
        story.Now = Noon.AddDays(14);
        Assert.Equal("critical-save", Assert.Single((await story.EnterAsync()).AskedFor));
    }

    [Fact]
    public async Task Approval_OfABulkStart_HoldsForAsManyAsItWasAskedFor()
    {
        await using var story = await BeginAsync();
        await story.EnterAsync();
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(1, null, Lea, None));
        await story.BandsAsync(Band.Critical);
        Assert.Equal(0, (await story.EnterAsync()).Began);
        Assert.Equal("10 customers would begin Critical save", Assert.Single(await WaitingAsync(story)).Title);
        Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(2, null, Lea, None));
        Assert.Equal(10, (await story.EnterAsync()).Began);
    }

    [Fact]
    public async Task Question_OfAnEarlierVersion_IsNotAskedAnyMore()
    {
        await using var story = await BeginAsync();
        await story.EnterAsync();
        Succeeded(await story.Database.Get<PublishPlaybook>().RunAsync("critical-save", 1, ShippedPlaybooks.Of("critical-save") with { Purpose = "Anew" }, "Again", Adam, None));
        await story.EnterAsync();
        Assert.Equal(2, Assert.Single(await WaitingAsync(story)).Id);
    }

    private static Task<PlayStory> BeginAsync() => PlayStory.BeginAsync([.. Enumerable.Repeat(Band.Critical, 6), .. Enumerable.Repeat(Band.Thriving, 4)], "critical-save");

    private static Task<IReadOnlyList<ApprovalRow>> WaitingAsync(PlayStory story) => story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, None);
}
