using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Offers.Proposing;

public sealed class ProposeOfferTests
{
    [Fact]
    public async Task Offer_OfACsm_WaitsForALeaderWithTheWholeCalculation()
    {
        await using var story = await OfferStory.BeginAsync();

        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;

        await using var context = story.Database.Read();
        var approval = await context.Set<Approval>().SingleAsync();
        Assert.Equal(OfferState.WaitingForApproval, (await story.OfferAsync(id)).State);
        Assert.Equal(($"offer:{id}", ApprovalKind.Offer, "ann@example.com", Role.Leader, 4_800m), (approval.Subject, approval.Kind, approval.RequestedBy, approval.Decider, approval.Amount!.Value.Units));
        Assert.Contains("Room above the margin floor: EUR 14,000 (at least 40\u202F% margin must be left) ← the limit", approval.Facts, StringComparison.Ordinal);
        Assert.Equal([OfferEventKind.Proposed, OfferEventKind.ApprovalAsked], await story.HistoryAsync(id));
    }

    [Fact]
    public async Task Offer_OfALeaderWithinTheLimit_IsApprovedByProposing()
    {
        await using var story = await OfferStory.BeginAsync();

        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;

        Assert.Equal(OfferState.Approved, (await story.OfferAsync(id)).State);
        Assert.Empty(await ApprovalsAsync(story));
    }

    [Fact]
    public async Task Offer_OfALeaderAboveTheLimit_WaitsForAnAdmin()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { LeaderLimit = Money.FromUnits(4_799m) });

        await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea);

        var approval = Assert.Single(await ApprovalsAsync(story));
        Assert.Equal(Role.Admin, approval.Decider);
        Assert.Equal(ApprovalErrors.NotYours, (await story.Database.Get<ApproveRequest>().RunAsync(approval.Id, null, new Viewer(9, "tom@example.com", "Tom", Role.Leader), CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Offer_OfTheProgramItself_IsApprovedByAPerson()
    {
        await using var story = await OfferStory.BeginAsync();

        var id = (await story.ProposeAsync(OfferStory.Discount(), Viewer.System)).Value;

        Assert.Equal(OfferState.WaitingForApproval, (await story.OfferAsync(id)).State);
    }

    [Fact]
    public async Task Offer_WithinTheLimitOfCsms_NeedsNobody()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { CsmLimit = Money.FromUnits(4_800m) });

        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;

        Assert.Equal(OfferState.Approved, (await story.OfferAsync(id)).State);
    }

    [Fact]
    public async Task Offer_BelowTheMarginFloor_IsRefusedAndNothingIsWritten()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { Floor = 74 });

        var refused = await story.ProposeAsync(OfferStory.Discount());

        Assert.Equal("The most that it may cost is EUR 923.07 (room above the margin floor); the smallest of this type costs EUR 1,200.", refused.Error?.Message);
        Assert.Empty(await ApprovalsAsync(story));
        await using var context = story.Database.Read();
        Assert.False(await context.Set<RetentionOffer>().AnyAsync());
    }

    [Fact]
    public async Task Offer_ToTheCustomerOfSomebodyElse_IsForbiddenToCsms()
    {
        await using var story = await OfferStory.BeginAsync();

        Assert.Equal(OfferErrors.NotYours, (await story.ProposeAsync(OfferStory.Discount("C2"))).Error);
        Assert.True((await story.ProposeAsync(OfferStory.Discount("C2"), OfferStory.Adam)).Succeeded);
        Assert.Equal(OfferErrors.NoSuchCustomer, (await story.ProposeAsync(OfferStory.Discount("C4"), OfferStory.Adam)).Error);
    }

    [Fact]
    public async Task Offer_ToAHealthyCustomer_IsRefusedWithTheReason()
    {
        await using var story = await OfferStory.BeginAsync();

        Assert.StartsWith("The risk is low; discount needs high.", (await story.ProposeAsync(OfferStory.Discount("C3"))).Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offer_WhileAnotherIsOpen_IsRefused()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.ProposeAsync(OfferStory.Discount());

        Assert.Equal("Another offer to this customer is open.", (await story.ProposeAsync(OfferStory.Discount())).Error?.Message);
    }

    [Fact]
    public async Task Offer_ProposedTwiceAtOnce_IsMadeOnce()
    {
        await using var story = await OfferStory.BeginAsync();

        var both = await Task.WhenAll(story.ProposeAsync(OfferStory.Discount()), story.ProposeAsync(OfferStory.Discount()));

        Assert.Single(both, made => made.Succeeded);
    }

    [Fact]
    public async Task Budget_OfTheQuarter_IsTakenByWaitingOffersAndGivenBackByRefusal()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { QuarterBudget = Money.FromUnits(9_000m) });
        var first = (await story.ProposeAsync(OfferStory.Discount())).Value;

        var second = await story.ProposeAsync(OfferStory.Discount("C2"), OfferStory.Bob);

        Assert.Equal("It would cost EUR 4,800; the most is EUR 4,200 (budget left this quarter).", second.Error?.Message);
        await story.DecideAsync(first, ApprovalState.Rejected, "too dear");
        await story.SendAsync(first);
        await story.Database.Get<CustomerSuccess.Core.Offers.Sending.FollowApprovals>().RunAsync(CancellationToken.None);
        Assert.True((await story.ProposeAsync(OfferStory.Discount("C2"), OfferStory.Bob)).Succeeded);
    }

    [Fact]
    public async Task Change_OfAWaitingOffer_IsWorkedOutAndAskedAnew()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;
        var before = await story.OfferAsync(id);

        var changed = await ChangeAsync(story, before, OfferStory.Discount(size: 10));

        Assert.True(changed.Succeeded, changed.Error?.Message);
        Assert.Equal((10, 2_400m, OfferState.WaitingForApproval), ((await story.OfferAsync(id)).Size, (await story.OfferAsync(id)).Cost.Units, (await story.OfferAsync(id)).State));
        Assert.Equal([ApprovalState.Withdrawn, ApprovalState.Waiting], (await ApprovalsAsync(story)).Select(approval => approval.State));
        await using var context = story.Database.Read();
        var row = await context.Set<OfferEvent>().SingleAsync(happened => happened.Kind == OfferEventKind.Changed);
        Assert.StartsWith("20\u202F% off for 6 months, costs EUR 4,800", row.Before, StringComparison.Ordinal);
        Assert.StartsWith("10\u202F% off for 6 months, costs EUR 2,400", row.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OfWhatSomebodyElseChanged_IsRefused()
    {
        await using var story = await OfferStory.BeginAsync();
        var before = await story.OfferAsync((await story.ProposeAsync(OfferStory.Discount())).Value);
        await ChangeAsync(story, before, OfferStory.Discount(size: 10));

        Assert.Equal(OfferErrors.ChangedMeanwhile, (await ChangeAsync(story, before, OfferStory.Discount(size: 15))).Error);
    }

    [Fact]
    public async Task Change_OfASentOffer_IsRefused()
    {
        await using var story = await OfferStory.BeginAsync();
        var offer = await story.OfferAsync((await story.SentAsync()).Id);

        Assert.Equal(OfferErrors.SentAlready, (await ChangeAsync(story, offer, OfferStory.Discount(size: 10))).Error);
    }

    [Fact]
    public async Task Draft_OfAnOffer_AsksNobodyAndTakesNoBudget()
    {
        await using var story = await OfferStory.BeginAsync();

        var id = (await story.ProposeAsync(OfferStory.Discount() with { AsDraft = true })).Value;

        Assert.Equal(OfferState.Draft, (await story.OfferAsync(id)).State);
        Assert.Empty(await ApprovalsAsync(story));
        Assert.Equal(OfferErrors.NotApproved, (await story.SendAsync(id)).Error);
    }

    [Theory]
    [InlineData(2_001, null)]
    [InlineData(0, "  ")]
    public async Task Texts_ThatCannotBeSent_AreRefused(int message, string? conditions)
    {
        await using var story = await OfferStory.BeginAsync();

        Assert.IsType<Invalid>((await story.ProposeAsync(OfferStory.Discount() with { Message = new string('x', message), Conditions = conditions })).Error);
    }

    private static Task<Result<Done>> ChangeAsync(OfferStory story, RetentionOffer seen, OfferProposal proposal) =>
        story.Database.Get<ChangeOffer>().RunAsync(seen.Id, seen.Revision, proposal, OfferStory.Ann, CancellationToken.None);

    private static async Task<List<Approval>> ApprovalsAsync(OfferStory story)
    {
        await using var context = story.Database.Read();
        return await context.Set<Approval>().OrderBy(approval => approval.Id).ToListAsync();
    }
}
