using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Remote;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Demo.Offers;

/// <summary>
/// Offers to the customers of the demo with the most at stake, in every state. They go through the use cases of offers, each made on a clock of the day
/// that it speaks of.
/// </summary>
public sealed class TellDemoOffers(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TextJudge judge, TimeProvider clock)
{
    private const int MostTried = 80;
    private const int LongDone = 40;

    private static readonly IReadOnlyList<OfferStory> Stories =
    [
        new(210, OfferType.Discount, OfferEnding.Sent, new OfferAnswer(AnswerKind.Accept, Text: "Thank you, that helps us through the year.")),
        new(165, OfferType.Pause, OfferEnding.Sent, new OfferAnswer(AnswerKind.Decline, DeclineReason.MissingFeatures, "A pause does not solve that we miss the planning board.")),
        new(140, OfferType.DedicatedSupport, OfferEnding.Sent, new OfferAnswer(AnswerKind.Accept)),
        new(110, OfferType.Discount, OfferEnding.Expired),
        new(80, OfferType.Downgrade, OfferEnding.Sent, new OfferAnswer(AnswerKind.Accept, Text: "We are fewer people now.")),
        new(70, OfferType.Discount, OfferEnding.Sent, new OfferAnswer(AnswerKind.Decline, DeclineReason.OtherProduct)),
        new(35, OfferType.DedicatedSupport, OfferEnding.Sent, new OfferAnswer(AnswerKind.Accept)),
        new(2, OfferType.Discount, OfferEnding.Sent, new OfferAnswer(AnswerKind.Ask, Text: "Does the discount hold for the add-ons, too?")),
        new(1, OfferType.DedicatedSupport, OfferEnding.Sent),
        new(1, OfferType.Discount, OfferEnding.Waiting),
        new(0, OfferType.DedicatedSupport, OfferEnding.Draft),
    ];

    /// <summary>Nobody is told: screens open after the demo is made.</summary>
    private readonly LiveFeed live = new();

    /// <returns>How many offers were made.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var leader = ViewerOf(DemoPeople.Leader);
        var policy = ShippedPolicy.Policy with { From = "Marlovane", QuarterBudget = Money.FromUnits(150_000m), LeaderLimit = Money.FromUnits(40_000m) };
        await new SaveOfferPolicy(writes, clock, live).RunAsync(0, policy, ViewerOf(DemoPeople.Admin), cancellationToken);
        var customers = await CandidatesAsync(cancellationToken);
        var made = 0;
        foreach (var story in Stories)
        {
            foreach (var customer in customers)
            {
                var who = story.Ending is OfferEnding.Draft or OfferEnding.Waiting ? ViewerOf(DemoPeople.Csms.First(csm => csm.Email == customer.Owner)) : leader;
                if (await TellAsync(story, customer.Id, who, cancellationToken))
                {
                    customers.Remove(customer);
                    made++;
                    break;
                }
            }
        }

        await new EndTerms(contexts, writes, clock, live).RunAsync(cancellationToken);
        return made;
    }

    private static Task<bool> NothingIsStopped(CustomerSuccessContext context, CancellationToken cancellationToken) => Task.FromResult(false);

    private static Viewer ViewerOf(DemoPerson person) => new(0, person.Email, person.Name, person.Role);

    private async Task<List<(string Id, string Owner)>> CandidatesAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var owners = DemoPeople.Csms.Select(csm => csm.Email).ToList();
        var rows = await (
            from churn in context.Set<ChurnStanding>()
            join customer in context.Set<Customer>() on churn.CustomerId equals customer.Id
            where owners.Contains(customer.OwnerEmail!)
            orderby churn.SortKey descending, customer.Id
            select new { customer.ExternalId, customer.OwnerEmail }).Take(MostTried).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.ExternalId, row.OwnerEmail!));
    }

    /// <returns>False for a customer that cannot get such an offer.</returns>
    private async Task<bool> TellAsync(OfferStory story, string customer, Viewer who, CancellationToken cancellationToken)
    {
        var then = new PastClock(clock, story.DaysAgo);
        var links = new SignedLinks(contexts, then);
        var proposal = new OfferProposal(
            customer, story.Type, Message: "we would like you to stay, and have thought about what would help.", AsDraft: story.Ending == OfferEnding.Draft);
        var id = await new ProposeOffer(writes, then, live).RunAsync(proposal, who, cancellationToken);
        if (!id.Succeeded || story.Ending is OfferEnding.Draft or OfferEnding.Waiting)
        {
            return id.Succeeded;
        }

        if (!(await new SendOffer(writes, NothingIsStopped, then, live).RunAsync(id.Value, who, cancellationToken)).Succeeded)
        {
            return false;
        }

        if (story.Answer is { } answer)
        {
            var later = new PastClock(clock, Math.Max(0, story.DaysAgo - 2));
            await new AnswerOffer(contexts, writes, links, judge, later, live).RunAsync(OfferLink.Token(links, id.Value, then.GetUtcNow()), answer, cancellationToken);
            await FinishAsync(id.Value, story.DaysAgo, who, cancellationToken);
        }

        if (story.Ending == OfferEnding.Expired)
        {
            await new ExpireOffers(contexts, writes, new PastClock(clock, story.DaysAgo - ShippedPolicy.Policy.UsualDays - 1), live).RunAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>What an answer of long ago asked for was done a few days later.</summary>
    private async Task FinishAsync(int offer, int daysAgo, Viewer who, CancellationToken cancellationToken)
    {
        if (daysAgo <= LongDone)
        {
            return;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var followUp in await context.Set<OfferFollowUp>().Where(followUp => followUp.OfferId == offer).Select(followUp => followUp.Id).ToListAsync(cancellationToken))
        {
            await new FinishFollowUp(writes, new PastClock(clock, daysAgo - 5), live).RunAsync(followUp, who, cancellationToken);
        }
    }
}
