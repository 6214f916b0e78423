using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Demo.Offers;
using CustomerSuccess.Core.Demo.Plays;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Persistence;

/// <summary>Uses everything that offers can do, for <see cref="WholeCore"/>.</summary>
internal static class WholeOffers
{
    /// <summary>By the program.</summary>
    public static RetentionOffer Offer(int customer, int? contact)
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual, OfferType.Discount, ShippedPolicy.Policy);
        return new RetentionOffer(customer, new OfferContent(contact, null, "As said", true), new OfferBasis(OfferCaseOf.Usual, worked, 0), "", DateTimeOffset.UnixEpoch);
    }

    public static async Task ChangeAsync(TestDatabase database)
    {
        var (admin, none) = (Viewer.System, CancellationToken.None);
        Succeeded(await database.Get<SaveOfferPolicy>().RunAsync(0, ShippedPolicy.Policy with { From = "Us" }, admin, none));
        var proposal = new OfferProposal("C1", OfferType.Discount);
        Assert.IsType<Invalid>((await database.Get<ProposeOffer>().RunAsync(proposal, admin, none)).Error);
        Assert.IsType<Invalid>((await database.Get<ChangeOffer>().RunAsync(1, 0, proposal, admin, none)).Error);
        Succeeded(await database.Get<WithdrawOffer>().RunAsync(1, "enough", admin, none));
        using var contacts = new CsvFolder().With("contacts", "customer_id,contact_id,name,email", "C2,P9,Carl,carl@example.com");
        await database.ImportAsync(contacts);
        await using (var write = await database.Get<Writes>().BeginAsync(none))
        {
            var offer = Offer(2, await write.Context.Set<Contact>().Where(contact => contact.ExternalId == "P9").Select(contact => contact.Id).SingleAsync());
            offer.AskApproval();
            write.Context.Add(offer);
            await write.CommitAsync(none);
        }

        Assert.Equal(OfferErrors.NotApproved, (await database.Get<SendOffer>().RunAsync(2, admin, none)).Error);
        await using (var write = await database.Get<Writes>().BeginAsync(none))
        {
            (await write.Context.Set<RetentionOffer>().SingleAsync(offer => offer.Id == 2)).Approve();
            await write.CommitAsync(none);
        }

        Assert.Equal(1, await database.Get<FollowApprovals>().RunAsync(none));
        await using (var write = await database.Get<Writes>().BeginAsync(none))
        {
            (await write.Context.Set<RetentionOffer>().SingleAsync(offer => offer.Id == 2)).Send(new DateOnly(2030, 1, 1), database.Get<TimeProvider>().GetUtcNow());
            await write.CommitAsync(none);
        }

        await database.Get<FollowOfferMails>().RunAsync(none);
        await database.Get<RescoreSome>().RunAsync([1, 2], none);
        var token = OfferLink.Token(database.Get<SignedLinks>(), 2, database.Get<TimeProvider>().GetUtcNow());
        Succeeded(await database.Get<OfferLinkQueries>().ReadAsync(token, none));
        Succeeded(await database.Get<ViewOffer>().RunAsync(token, none));
        Succeeded(await database.Get<AnswerOffer>().RunAsync(token, new OfferAnswer(AnswerKind.Accept, Text: "Gladly."), none));
        Succeeded(await database.Get<FinishFollowUp>().RunAsync(1, admin, none));
        await database.Get<ExpireOffers>().RunAsync(none);
        await database.Get<EndTerms>().RunAsync(none);
        await database.Get<TellDemoOffers>().RunAsync(none);
        await database.Get<TellDemoPlays>().RunAsync(none);
    }

    private static void Succeeded<T>(Result<T> result) => Assert.True(result.Succeeded, result.Error?.Message);
}
