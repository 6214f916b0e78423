using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Offers.Answering;

public sealed class AnswerOfferTests
{
    [Fact]
    public async Task Acceptance_WithoutLeaveToChangeTheContract_BecomesATask()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();

        var answered = await story.AnswerAsync(token, AnswerKind.Accept);

        Assert.Equal((OfferState.Accepted, false), (answered.Value.State, answered.Value.ChangedFacts));
        var task = Assert.Single(await story.FollowUpsAsync());
        Assert.Equal((FollowUpKind.Fulfil, new DateOnly(2026, 11, 22)), (task.Kind, task.DueOn));
        Assert.Single(await ContractAsync(story));
        Assert.Equal(new DateOnly(2027, 5, 20), (await story.OfferAsync(id)).TermEndsOn);
    }

    [Fact]
    public async Task Acceptance_WithLeave_ChangesTheContractAndBringsThePriceBack()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { ChangesContract = true });
        var (id, token) = await story.SentAsync();

        Assert.True((await story.AnswerAsync(token, AnswerKind.Accept)).Value.ChangedFacts);

        Assert.Empty(await story.FollowUpsAsync());
        var change = (await ContractAsync(story))[^1];
        Assert.Equal((ContractKind.Contraction, 3_200m, (double?)20, new DateOnly(2027, 1, 1)), (change.Kind, change.Mrr.Units, change.DiscountPercent, change.EndsOn!.Value));

        story.Clock.Set("2027-05-19");
        Assert.Empty(await EndTermsAsync(story));
        story.Clock.Set("2027-05-23");
        Assert.Single(await EndTermsAsync(story));
        Assert.Empty(await EndTermsAsync(story));
        var back = (await ContractAsync(story))[^1];
        Assert.Equal((ContractKind.Expansion, 4_000m, (double?)0), (back.Kind, back.Mrr.Units, back.DiscountPercent));
        Assert.Equal(new DateOnly(2027, 5, 20), back.On);
        Assert.Equal([OfferEventKind.Accepted, OfferEventKind.ContractChanged, OfferEventKind.TermEnded], (await story.HistoryAsync(id)).TakeLast(3));
    }

    [Fact]
    public async Task Term_OfAContractThatChangedMeanwhile_EndsWithATask()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { ChangesContract = true });
        var (_, token) = await story.SentAsync(new OfferProposal("C1", OfferType.Pause, 2));
        await story.AnswerAsync(token, AnswerKind.Accept);
        story.Clock.Set("2026-12-20");
        await story.Database.ImportAsync(new CsvFolder().With("contracts", "customer_id,on,kind,mrr", "C1,2026-12-15,churn,0"));

        story.Clock.Set("2027-01-20");

        Assert.Empty(await EndTermsAsync(story));
        Assert.Equal(FollowUpKind.TermEnds, Assert.Single(await story.FollowUpsAsync()).Kind);
        Assert.Equal(ContractKind.Churn, (await ContractAsync(story))[^1].Kind);
    }

    [Fact]
    public async Task Acceptance_OfASmallerPlan_NeverBringsThePriceBack()
    {
        await using var story = await OfferStory.BeginAsync();
        await story.PolicyAsync(policy => policy with { ChangesContract = true });
        var (_, token) = await story.SentAsync(new OfferProposal("C1", OfferType.Downgrade, 20));
        await story.AnswerAsync(token, AnswerKind.Accept);

        story.Clock.Set("2027-02-20");
        await EndTermsAsync(story);

        Assert.Equal(3_200m, (await ContractAsync(story))[^1].Mrr.Units);
        Assert.Equal(FollowUpKind.TermEnds, Assert.Single(await story.FollowUpsAsync()).Kind);
    }

    [Fact]
    public async Task Acceptance_ClickedTwiceAndInTwoTabs_CountsOnce()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();

        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => story.AnswerAsync(token, AnswerKind.Accept)));

        Assert.Single(all, answered => answered.Succeeded);
        Assert.All(all.Where(answered => !answered.Succeeded), answered => Assert.Equal(OfferErrors.Over, answered.Error));
        Assert.Single(await story.HistoryAsync(id), OfferEventKind.Accepted);
        Assert.Single(await story.FollowUpsAsync());
    }

    [Fact]
    public async Task Answer_AfterAnother_ChangesNothing()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Decline, DeclineReason.OtherProduct, "We moved to Zed.");

        Assert.Equal(OfferErrors.Over, (await story.AnswerAsync(token, AnswerKind.Accept)).Error);
        Assert.Equal(OfferErrors.Over, (await story.AnswerAsync(token, AnswerKind.Ask, text: "Hello?")).Error);
        Assert.Equal(FollowUpKind.Refusal, Assert.Single(await story.FollowUpsAsync()).Kind);
        Assert.Equal((OfferState.Declined, DeclineReason.OtherProduct, "We moved to Zed."), ((await story.OfferAsync(id)).State, (await story.OfferAsync(id)).DeclineReason, (await story.OfferAsync(id)).AnswerNote));
    }

    [Fact]
    public async Task Question_OfTheCustomer_BecomesAFactATaskAndAMailToTheOwner()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();

        var asked = await story.AnswerAsync(token, AnswerKind.Ask, text: " Does it hold for the add-ons?\n//evil.example ");

        Assert.True(asked.Value.ChangedFacts);
        await using var context = story.Database.Read();
        var fact = await context.Set<Interaction>().SingleAsync();
        Assert.Equal((Direction.In, "P1", "Does it hold for the add-ons?\n//evil.example"), (fact.Direction, fact.ContactId, fact.Text));
        Assert.Equal(FollowUpKind.Question, Assert.Single(await story.FollowUpsAsync()).Kind);
        var told = Assert.Single(await context.Set<OutgoingMessage>().Where(message => message.To == "ann@example.com").ToListAsync());
        Assert.Equal($"> Does it hold for the add-ons?\n> //evil.example\n\n/offers/{id}", told.Body);
        Assert.Equal(OfferState.Sent, (await story.OfferAsync(id)).State);
    }

    [Fact]
    public async Task Questions_WithoutEnd_AreCutOff()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();
        for (var i = 0; i < 10; i++)
        {
            Assert.True((await story.AnswerAsync(token, AnswerKind.Ask, text: $"And {i}?")).Succeeded);
        }

        Assert.Equal(OfferErrors.TooManyQuestions, (await story.AnswerAsync(token, AnswerKind.Ask, text: "One more?")).Error);
    }

    [Fact]
    public async Task Answer_WithoutWhatItNeeds_IsRefused()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();

        Assert.Equal(OfferErrors.ReasonExpected, (await story.AnswerAsync(token, AnswerKind.Decline)).Error);
        Assert.Equal(OfferErrors.QuestionExpected, (await story.AnswerAsync(token, AnswerKind.Ask, text: " ")).Error);
        Assert.Equal(OfferErrors.NoteTooLong, (await story.AnswerAsync(token, AnswerKind.Accept, text: new string('x', 1_001))).Error);
    }

    [Fact]
    public async Task Answer_ByATamperedLink_IsRefused()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();

        Assert.Equal(LinkErrors.Broken, (await story.AnswerAsync($"A{token[1..]}", AnswerKind.Accept)).Error);
        Assert.Equal(LinkErrors.Broken, (await story.AnswerAsync(story.Database.Get<SignedLinks>().Sign("survey", $"offer:{id}", story.Clock.Now.AddDays(1)), AnswerKind.Accept)).Error);
        Assert.Equal(OfferState.Sent, (await story.OfferAsync(id)).State);
    }

    [Fact]
    public async Task Answer_AfterTheLastDay_IsTooLateEvenBeforeAnybodyNoticed()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();
        Assert.Equal(new DateOnly(2026, 12, 4), (await story.OfferAsync(id)).ExpiresOn);

        story.Clock.Set("2026-12-04");
        Assert.Equal(0, await ExpireAsync(story));
        story.Clock.Now = new DateTimeOffset(2026, 12, 5, 11, 59, 0, TimeSpan.Zero);
        Assert.True((await story.AnswerAsync(token, AnswerKind.Ask, text: "Still today where I am?")).Succeeded);
        Assert.Equal(0, await ExpireAsync(story));
        story.Clock.Set("2026-12-05");

        Assert.Equal(OfferErrors.Over, (await story.AnswerAsync(token, AnswerKind.Accept)).Error);
        Assert.Equal((1, 0), (await ExpireAsync(story), await ExpireAsync(story)));
        Assert.Equal(OfferState.Expired, (await story.OfferAsync(id)).State);
        story.Clock.Set("2027-06-05");
        Assert.Equal(LinkErrors.Expired, (await story.AnswerAsync(token, AnswerKind.Accept)).Error);
    }

    [Fact]
    public async Task Answer_ToAWithdrawnOffer_IsRefused()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();
        await story.Database.Get<WithdrawOffer>().RunAsync(id, null, OfferStory.Ann, CancellationToken.None);

        Assert.Equal(OfferErrors.Over, (await story.AnswerAsync(token, AnswerKind.Accept)).Error);
    }

    [Fact]
    public async Task View_OfAnOffer_IsNotedOnce()
    {
        await using var story = await OfferStory.BeginAsync();
        var (id, token) = await story.SentAsync();

        await story.Database.Get<ViewOffer>().RunAsync(token, CancellationToken.None);
        await story.Database.Get<ViewOffer>().RunAsync(token, CancellationToken.None);

        Assert.Equal(OfferState.Viewed, (await story.OfferAsync(id)).State);
        Assert.Single(await story.HistoryAsync(id), OfferEventKind.Viewed);
        Assert.Equal(LinkErrors.Broken, (await story.Database.Get<ViewOffer>().RunAsync("nothing", CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Cooldown_AfterADeclinedOffer_HoldsBackTheNext()
    {
        await using var story = await OfferStory.BeginAsync();
        var (_, token) = await story.SentAsync();
        await story.AnswerAsync(token, AnswerKind.Decline, DeclineReason.TooLittle);

        Assert.Equal("The last offer ended on 20 Nov 2026; the next one may follow from 19 May 2027 on.", (await story.ProposeAsync(OfferStory.Discount())).Error?.Message);
    }

    private static Task<int> ExpireAsync(OfferStory story) => story.Database.Get<ExpireOffers>().RunAsync(CancellationToken.None);

    private static Task<IReadOnlyCollection<int>> EndTermsAsync(OfferStory story) => story.Database.Get<EndTerms>().RunAsync(CancellationToken.None);

    private static async Task<List<ContractChange>> ContractAsync(OfferStory story)
    {
        await using var context = story.Database.Read();
        var customer = await context.Set<CustomerSuccess.Core.Customers.Customer>().Where(customer => customer.ExternalId == "C1").Select(customer => customer.Id).SingleAsync();
        return await context.Set<ContractChange>().Where(change => change.CustomerId == customer).OrderBy(change => change.On).ToListAsync();
    }
}
