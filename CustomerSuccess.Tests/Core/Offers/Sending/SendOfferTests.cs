using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Switches;
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
        Assert.Equal(("cleo@ada.example", "An offer for Ada Ltd: 20 % off for 6 months", "critical-retention-offer"), (mail.To, mail.Subject, mail.TemplateKey));
        Assert.StartsWith("Hello Cleo,\n\nWe have heard you.\n\nOur proposal: 20\u202F% off for 6 months.", mail.Body.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"(/offer/{id}). It stands until", mail.Body, StringComparison.Ordinal);
        var left = story.Database.Get<CustomerMailDress>().Dress(mail, new CustomerReach(null, Opens: true, Clicks: true), new Uri("https://success.example.com"));
        var link = $"https://success.example.com/offer/{await story.TokenAsync(id)}";
        Assert.Contains($"({link})", left.Body, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{link}\">", left.Html, StringComparison.Ordinal);
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

        Assert.Equal("The offer cannot be sent: It would cost EUR 4,800; the most is EUR 4,799 (budget left this quarter).", (await story.SendAsync(id)).Error?.Message);
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
        Assert.Equal(FollowUpKind.NotSent, Assert.Single(await story.FollowUpsAsync()).Kind);
        Assert.Empty(await MailsAsync(story));
    }

    [Fact]
    public async Task Offer_ThatNowNeedsAnAdmin_IsNotSent()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;
        await story.PolicyAsync(policy => policy with { LeaderLimit = Money.FromUnits(4_799m) });

        Assert.Equal("The offer cannot be sent: by now an admin has to approve it.", (await story.SendAsync(id)).Error?.Message);
        Assert.Equal(OfferState.Approved, (await story.OfferAsync(id)).State);
    }

    [Fact]
    public async Task Offer_OfATypeThatWasSwitchedOff_IsNotSent()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;
        await story.PolicyAsync(policy => policy with { Terms = [.. policy.Terms.Select(terms => terms with { IsOn = terms.Type != OfferType.Discount })] });

        Assert.Equal("The offer cannot be sent: Discount: offers of this type are switched off.", (await story.SendAsync(id)).Error?.Message);
    }

    [Fact]
    public async Task Offer_WhileEverythingIsStopped_WaitsAndLeavesOnceAfterwards()
    {
        await using var story = await OfferStory.BeginAsync();
        var byHand = (await story.ProposeAsync(OfferStory.Discount("C2"), OfferStory.Lea)).Value;
        var id = (await story.ProposeAsync(OfferStory.Discount() with { SendsOnApproval = true })).Value;
        await story.DecideAsync(id, ApprovalState.Approved);
        await story.Database.Get<StopEverything>().RunAsync("A mistake", OfferStory.Lea, CancellationToken.None);

        Assert.Equal(OfferErrors.Stopped, (await story.SendAsync(byHand, OfferStory.Lea)).Error);
        Assert.Equal((1, 0), (await FollowAsync(story), await FollowAsync(story)));
        Assert.Equal(OfferState.Approved, (await story.OfferAsync(id)).State);

        await story.Database.Get<ReleaseEverything>().RunAsync(OfferStory.Lea, CancellationToken.None);
        Assert.Equal((1, 0), (await FollowAsync(story), await FollowAsync(story)));
        Assert.Single(await MailsAsync(story));
    }

    [Fact]
    public async Task Offer_WhoseMailCameBack_IsATaskAndDoesNotHoldTheNextOneBack()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, _) = await story.SentAsync();
        await using (var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            (await write.Context.Set<OutgoingMessage>().SingleAsync()).Bounce("No such person.");
            await write.CommitAsync(CancellationToken.None);
        }

        var follow = story.Database.Get<FollowOfferMails>();
        Assert.Equal((1, 0), (await follow.RunAsync(CancellationToken.None), await follow.RunAsync(CancellationToken.None)));

        Assert.Contains("No such person.", Assert.Single(await story.FollowUpsAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(OfferEventKind.NotSent, (await story.HistoryAsync(id))[^1]);
        await WithdrawAsync(story, id);
        Assert.True((await story.ProposeAsync(OfferStory.Discount())).Succeeded);
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

    private static Task<Result<Done>> WithdrawAsync(OfferStory story, int id) =>
        story.Database.Get<WithdrawOffer>().RunAsync(id, "changed our mind", OfferStory.Ann, CancellationToken.None);

    private static Task<int> FollowAsync(OfferStory story) => story.Database.Get<FollowApprovals>().RunAsync(CancellationToken.None);

    private static async Task<List<OutgoingMessage>> MailsAsync(OfferStory story)
    {
        await using var context = story.Database.Read();
        return await context.Set<OutgoingMessage>().ToListAsync();
    }
}
