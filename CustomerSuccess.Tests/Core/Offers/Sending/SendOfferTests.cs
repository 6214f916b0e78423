using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Offers.Sending;

public sealed class SendOfferTests
{
    [Fact]
    public async Task Offer_NotApprovedYet_IsNotSent()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;

        Assert.Equal(OfferErrors.NotApproved, (await story.SendAsync(id)).Error);
        Assert.Empty(await MailsAsync(story));
    }

    [Fact]
    public async Task Offer_ApprovedBySomebodyElse_IsSentWithItsLink()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount() with { Message = "We have heard you." })).Value;
        await story.DecideAsync(id, ApprovalState.Approved, "worth it");

        Assert.True((await story.SendAsync(id)).Succeeded);

        var mail = Assert.Single(await MailsAsync(story));
        Assert.Equal(("cleo@ada.example", "An offer for you: 20\u202F% off for 6 months"), (mail.To, mail.Subject));
        Assert.StartsWith("Hello Cleo,\n\nWe have heard you.\n\nwe would like to offer Ada Ltd:", mail.Body, StringComparison.Ordinal);
        Assert.Contains("\n/offer/", mail.Body, StringComparison.Ordinal);
        Assert.Equal([OfferEventKind.Proposed, OfferEventKind.ApprovalAsked, OfferEventKind.Approved, OfferEventKind.Sent], await story.HistoryAsync(id));
    }

    [Fact]
    public async Task Offer_SentTwiceAtOnce_LeavesOnce()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;

        var both = await Task.WhenAll(story.SendAsync(id), story.SendAsync(id));

        Assert.Equal([OfferErrors.SentAlready], both.Select(sent => sent.Error).OfType<Error>());
        Assert.Single(await MailsAsync(story));
    }

    [Fact]
    public async Task Offer_WithoutAnAddress_StaysAndSaysWhy()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.Database.ImportAsync(new CsvFolder().With("contacts", "customer_id,contact_id,left_on", "C1,P1,2026-11-01"));
        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;

        Assert.Equal(OfferErrors.NoContact, (await story.SendAsync(id)).Error);
        Assert.Equal(OfferState.Approved, (await story.OfferAsync(id)).State);
    }

    [Fact]
    public async Task Offer_WhenTheBudgetWasLowered_IsNotSent()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;
        await story.PolicyAsync(policy => policy with { QuarterBudget = Money.FromUnits(4_799m) });

        Assert.Equal("The offer cannot be sent: of this quarter's budget only EUR 4,799 are left.", (await story.SendAsync(id)).Error?.Message);
    }

    [Fact]
    public async Task Offer_ThatGoesOutOnApproval_IsSentByTheDecisionOnce()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount() with { SendsOnApproval = true })).Value;
        Assert.Equal(0, await FollowAsync(story));
        await story.DecideAsync(id, ApprovalState.Approved);

        Assert.Equal((1, 0), (await FollowAsync(story), await FollowAsync(story)));

        Assert.Equal(OfferState.Sent, (await story.OfferAsync(id)).State);
        Assert.Single(await MailsAsync(story));
    }

    [Fact]
    public async Task Offer_ThatCannotGoOutOnApproval_StaysApprovedWithTheReason()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount() with { SendsOnApproval = true })).Value;
        await story.PolicyAsync(policy => policy with { QuarterBudget = Money.Zero });
        await story.DecideAsync(id, ApprovalState.Approved);

        Assert.Equal((1, 0), (await FollowAsync(story), await FollowAsync(story)));

        Assert.Equal((OfferState.Approved, (DateTimeOffset?)null), ((await story.OfferAsync(id)).State, (await story.OfferAsync(id)).SentAt));
        Assert.Equal(OfferEventKind.NotSent, (await story.HistoryAsync(id))[^1]);
        Assert.Empty(await MailsAsync(story));
    }

    [Theory]
    [InlineData(ApprovalState.Rejected, OfferState.Withdrawn, OfferEventKind.Rejected)]
    [InlineData(ApprovalState.Changed, OfferState.Draft, OfferEventKind.SentBack)]
    public async Task Offer_NotApproved_IsMovedByTheDecision(ApprovalState decision, OfferState state, OfferEventKind last)
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;
        await story.DecideAsync(id, decision, "less, please");

        await FollowAsync(story);

        Assert.Equal((state, last), ((await story.OfferAsync(id)).State, (await story.HistoryAsync(id))[^1]));
    }

    [Fact]
    public async Task Offer_SentBackWithChanges_SaysWhichAmountAndWordsAreWanted()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount() with { Message = "Dear Cleo" })).Value;
        var approval = Assert.Single(await story.Database.Get<ApprovalQueries>().WaitingAsync(OfferStory.Lea, CancellationToken.None));
        var changed = await story.Database.Get<ChangeAndApprove>().RunAsync(
            approval.Id, new ApprovalChange(Money.FromUnits(3_000m), "Dear Mrs Lindt"), "less, please", OfferStory.Lea, CancellationToken.None);
        Assert.True(changed.Succeeded, changed.Error?.Message);

        await FollowAsync(story);

        var back = (await story.Database.Get<OfferQueries>().OfferAsync(id, OfferStory.Ann, CancellationToken.None))!.History[^1];
        Assert.Equal((OfferEventKind.SentBack, "less, please · EUR 3,000 instead of EUR 4,800 · Message: Dear Mrs Lindt"), (back.Kind, back.After));
    }

    [Fact]
    public async Task Withdrawal_OfAWaitingOffer_TakesTheApprovalBack()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount())).Value;

        Assert.True((await WithdrawAsync(story, id)).Succeeded);

        await using var context = story.Database.Read();
        Assert.Equal(ApprovalState.Withdrawn, (await context.Set<Approval>().SingleAsync()).State);
        Assert.Equal(OfferErrors.Over, (await WithdrawAsync(story, id)).Error);
    }

    private static Task<Result<Done>> WithdrawAsync(OfferStory story, int id) =>
        story.Database.Get<WithdrawOffer>().RunAsync(id, "changed our mind", OfferStory.Ann, CancellationToken.None);

    private static Task<int> FollowAsync(OfferStory story) => story.Database.Get<FollowApprovals>().RunAsync(CancellationToken.None);

    private static async Task<List<OutgoingMessage>> MailsAsync(OfferStory story)
    {
        await using var context = story.Database.Read();
        return await context.Set<OutgoingMessage>().ToListAsync();
    }
}
