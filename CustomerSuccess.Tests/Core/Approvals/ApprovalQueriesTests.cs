using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Approvals;

public sealed class ApprovalQueriesTests
{
    [Fact]
    public async Task Waiting_ForEachRole_SaysWhatTheViewerMayDecide()
    {
        await using var story = await PlayStory.BeginAsync([]);
        await AskAsync(story, ("step:1:0", PlayStory.Ann.Email, Role.Leader), ("step:2:0", "", Role.Admin), ("step:3:0", PlayStory.Lea.Email, Role.Leader), ("step:4:0", PlayStory.Adam.Email, Role.Admin));

        Assert.Equal("1", await MayAsync(story, PlayStory.Lea));
        Assert.Equal("1, 2, 3, 4", await MayAsync(story, PlayStory.Adam));
        Assert.Equal("", await MayAsync(story, PlayStory.Ann));
        Assert.Equal([1], (await story.Database.Get<ApprovalQueries>().WaitingAsync(PlayStory.Ann, CancellationToken.None)).Select(row => row.Id));
    }

    [Fact]
    public async Task Waiting_ForSomebodyWhoStandsIn_MayBeDecidedButForOnesOwn()
    {
        await using var story = await PlayStory.BeginAsync([]);
        await AskAsync(story, ("step:1:0", PlayStory.Ann.Email, Role.Leader), ("step:2:0", "", Role.Leader), ("step:3:0", "", Role.Admin));
        PlayStory.Succeeded(await story.Database.Get<DelegateApprovals>().RunAsync(PlayStory.Ann.Email, PlayStory.Wednesday.AddDays(1), PlayStory.Lea, CancellationToken.None));

        Assert.Equal("2", await MayAsync(story, PlayStory.Ann));
        foreach (var row in await story.Database.Get<ApprovalQueries>().WaitingAsync(PlayStory.Ann, CancellationToken.None))
        {
            Assert.Equal(row.MayDecide, (await story.Database.Get<ApproveRequest>().RunAsync(row.Id, null, PlayStory.Ann, CancellationToken.None)).Succeeded);
        }

        story.Now = PlayStory.Noon.AddDays(2);
        Assert.Equal("", await MayAsync(story, PlayStory.Ann));
    }

    [Fact]
    public async Task StandIn_ForALeader_SeesWhatLeadersDecideWhileTheLeaderIsHere()
    {
        await using var story = await PlayStory.BeginAsync([]);
        await AskAsync(story, ("step:1:0", "", Role.Leader), ("step:2:0", "", Role.Admin));
        var (delegating, queries) = (story.Database.Get<DelegateApprovals>(), story.Database.Get<ApprovalQueries>());
        PlayStory.Succeeded(await delegating.RunAsync(PlayStory.Ann.Email, PlayStory.Wednesday, PlayStory.Lea, CancellationToken.None));
        Assert.Equal([1], (await queries.WaitingAsync(PlayStory.Ann, CancellationToken.None)).Select(row => row.Id));
        await DisableAsync(story, PlayStory.Lea);
        Assert.Empty(await queries.WaitingAsync(PlayStory.Ann, CancellationToken.None));
        Assert.Equal(ApprovalErrors.NotYours, (await story.Database.Get<ApproveRequest>().RunAsync(1, null, PlayStory.Ann, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Delegation_ToSomebodyWhoIsNotHereAnyMore_CanBeEnded()
    {
        await using var story = await PlayStory.BeginAsync([]);
        var delegating = story.Database.Get<DelegateApprovals>();
        PlayStory.Succeeded(await delegating.RunAsync(PlayStory.Ann.Email, PlayStory.Wednesday, PlayStory.Lea, CancellationToken.None));
        await DisableAsync(story, PlayStory.Ann);
        Assert.False((await delegating.RunAsync(PlayStory.Ann.Email, PlayStory.Wednesday, PlayStory.Lea, CancellationToken.None)).Succeeded);
        PlayStory.Succeeded(await delegating.RunAsync(PlayStory.Ann.Email, null, PlayStory.Lea, CancellationToken.None));
        Assert.Empty(await story.Database.Get<ApprovalQueries>().DelegationsAsync(PlayStory.Lea, CancellationToken.None));
    }

    [Fact]
    public async Task Precedents_ForACsmOfAnotherBook_LeaveItsCustomersOut()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical, Band.Critical]);
        await using (var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            write.Context.Entry(await write.Context.Set<Customer>().SingleAsync(customer => customer.Id == 2)).Property(nameof(Customer.OwnerEmail)).CurrentValue = PlayStory.Lea.Email;
            foreach (var customer in new[] { 1, 2 })
            {
                write.Context.Add(new Approval(new ApprovalAsk(ApprovalKind.Offer, customer, $"offer:{customer}", "Discount", "", null, null, PlayStory.Ann.Email, null), story.Now));
                await write.SaveAsync(CancellationToken.None);
            }

            await write.CommitAsync(CancellationToken.None);
        }

        PlayStory.Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(2, null, PlayStory.Lea, CancellationToken.None));
        var queries = story.Database.Get<ApprovalQueries>();
        Assert.Single((await queries.OneAsync(1, PlayStory.Ann, CancellationToken.None))!.Precedent);
        PlayStory.Succeeded(await story.Database.Get<RestrictCsms>().RunAsync(true, PlayStory.Adam, CancellationToken.None));
        Assert.Empty((await queries.OneAsync(1, PlayStory.Ann, CancellationToken.None))!.Precedent);
    }

    private static async Task DisableAsync(PlayStory story, Viewer viewer)
    {
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.Entry(await write.Context.Set<Person>().SingleAsync(person => person.Email == viewer.Email)).Property(nameof(Person.DisabledAt)).CurrentValue = story.Now;
        await write.CommitAsync(CancellationToken.None);
    }

    [Fact]
    public async Task One_ThatIsDecided_MayNotBeDecidedAgain()
    {
        await using var story = await PlayStory.BeginAsync([]);
        await AskAsync(story, ("step:1:0", "", Role.Leader));
        var queries = story.Database.Get<ApprovalQueries>();
        Assert.True((await queries.OneAsync(1, PlayStory.Lea, CancellationToken.None))!.Approval.MayDecide);

        PlayStory.Succeeded(await story.Database.Get<ApproveRequest>().RunAsync(1, null, PlayStory.Lea, CancellationToken.None));

        Assert.False((await queries.OneAsync(1, PlayStory.Lea, CancellationToken.None))!.Approval.MayDecide);
        var second = await story.Database.Get<ApproveRequest>().RunAsync(1, null, PlayStory.Adam, CancellationToken.None);
        Assert.Equal("lea@example.com has decided already: approved.", second.Error?.Message);
    }

    private static async Task AskAsync(PlayStory story, params (string Subject, string By, Role Decider)[] asks)
    {
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        foreach (var (subject, by, decider) in asks)
        {
            write.Context.Add(new Approval(new ApprovalAsk(ApprovalKind.ExecutiveMail, null, subject, "Mail", "A fact", "Text", null, by, null, decider), story.Now));
            await write.SaveAsync(CancellationToken.None);
        }

        await write.CommitAsync(CancellationToken.None);
    }

    /// <summary>The list, the count and each one asked for alone say the same.</summary>
    private static async Task<string> MayAsync(PlayStory story, Viewer viewer)
    {
        var queries = story.Database.Get<ApprovalQueries>();
        var rows = await queries.WaitingAsync(viewer, CancellationToken.None);
        var may = rows.Where(row => row.MayDecide).Select(row => row.Id).ToList();
        Assert.Equal(may.Count, await queries.CountAsync(viewer, CancellationToken.None));
        foreach (var row in rows)
        {
            Assert.Equal(row.MayDecide, await queries.MayDecideAsync(row.Id, viewer, CancellationToken.None));
        }

        return string.Join(", ", may);
    }
}
