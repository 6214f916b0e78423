using System.Collections.Immutable;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>The offer that the program proposes by itself: the first kind that is possible for the customer. It never approves its own.</summary>
internal static class OfferOfPlays
{
    /// <summary>What keeps the customer using the product goes before what only costs less.</summary>
    public static readonly ImmutableArray<OfferType> Usual = [OfferType.DedicatedSupport, OfferType.Discount, OfferType.Downgrade, OfferType.Pause];

    /// <summary>The last thing before somebody leaves is a pause (product.md section 7).</summary>
    private static readonly ImmutableArray<OfferType> Last = [OfferType.Pause, OfferType.Downgrade, OfferType.Discount];

    /// <param name="isLast">Nobody has answered to anything before: what the play offered until now makes way.</param>
    /// <param name="made">What the play has made before, such as <c>offer:44</c>.</param>
    /// <returns>The subject of the offer, such as <c>offer:45</c>; null when none is possible.</returns>
    public static async Task<string?> ProposeAsync(
        CustomerSuccessContext context, int customerId, bool isLast, IReadOnlyCollection<string> made, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var customer = await context.Set<Customer>().SingleAsync(customer => customer.Id == customerId, cancellationToken);
        var own = made.Select(OfferSubject.Read).OfType<int>().ToList();
        var former = isLast
            ? await context.Set<RetentionOffer>().Where(offer => own.Contains(offer.Id) && offer.CustomerId == customerId && offer.AnsweredAt == null).ToListAsync(cancellationToken)
            : [];
        foreach (var type in isLast ? Last : Usual)
        {
            var proposal = new OfferProposal(customer.ExternalId, type, SendsOnApproval: true);
            var offer = await OfferMaking.RunAsync(context, proposal, customer, former, Viewer.System, now, cancellationToken);
            if (offer.Succeeded)
            {
                return offer.Value.Subject;
            }
        }

        return null;
    }

    /// <summary>The play has ended before its offer went to the customer.</summary>
    /// <param name="subject">As <see cref="ProposeAsync"/> gave it.</param>
    public static async Task TakeBackAsync(CustomerSuccessContext context, string subject, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (OfferSubject.Read(subject) is { } id
            && await context.Set<RetentionOffer>().SingleOrDefaultAsync(offer => offer.Id == id && offer.EndedAt == null && offer.SentAt == null, cancellationToken) is { } offer)
        {
            await OfferAsking.EndAsync(context, offer, why, now, cancellationToken);
        }
    }
}
