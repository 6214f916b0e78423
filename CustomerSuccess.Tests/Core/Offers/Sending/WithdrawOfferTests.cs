using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Offers.Sending;

public sealed class WithdrawOfferTests
{
    [Fact]
    public async Task Withdrawal_BeforeTheMailHasLeft_HoldsItBack()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, _) = await story.SentAsync();

        await WithdrawAsync(story, id);

        Assert.Equal((MessageState.Suppressed, "The offer was withdrawn."), ((await MailsAsync(story))[0].State, (await MailsAsync(story))[0].LastError));
    }

    [Fact]
    public async Task LastOffer_OfAPlay_TakesThePlaceOfItsFirst()
    {
        await using var story = await OfferStory.BeginAsync();
        var first = (await story.SentAsync()).Id;
        await using var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None);
        var customer = (await story.OfferAsync(first)).CustomerId;

        Assert.Null(await OfferOfPlays.ProposeAsync(write.Context, customer, isLast: true, [], story.Clock.Now, CancellationToken.None));
        Assert.Equal("offer:2", await OfferOfPlays.ProposeAsync(write.Context, customer, isLast: true, [$"offer:{first}"], story.Clock.Now, CancellationToken.None));
        await write.CommitAsync(CancellationToken.None);

        Assert.Equal((OfferState.Withdrawn, OfferType.Pause, OfferState.WaitingForApproval), ((await story.OfferAsync(first)).State, (await story.OfferAsync(2)).Type, (await story.OfferAsync(2)).State));
        Assert.Equal(MessageState.Suppressed, (await MailsAsync(story))[0].State);
    }

    [Fact]
    public async Task Offer_OfAPlayThatEndsBeforeItIsSent_IsTakenBackEvenWhenApproved()
    {
        await using var story = await OfferStory.BeginAsync();
        var id = (await story.ProposeAsync(OfferStory.Discount(), OfferStory.Lea)).Value;
        await using (var write = await story.Database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            await OfferOfPlays.TakeBackAsync(write.Context, $"offer:{id}", "The play has ended", story.Clock.Now, CancellationToken.None);
            await write.CommitAsync(CancellationToken.None);
        }

        Assert.Equal(OfferState.Withdrawn, (await story.OfferAsync(id)).State);
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

    private static async Task<List<OutgoingMessage>> MailsAsync(OfferStory story)
    {
        await using var context = story.Database.Read();
        return await context.Set<OutgoingMessage>().ToListAsync();
    }
}
