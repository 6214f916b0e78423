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

    /// <param name="isLast">Nobody has answered to anything before.</param>
    /// <returns>The subject of the offer, such as <c>offer:45</c>; null when none is possible.</returns>
    public static async Task<string?> ProposeAsync(
        CustomerSuccessContext context, int customerId, bool isLast, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var customer = await context.Set<Customer>().SingleAsync(customer => customer.Id == customerId, cancellationToken);
        foreach (var type in isLast ? Last : Usual)
        {
            var proposal = new OfferProposal(customer.ExternalId, type, SendsOnApproval: true);
            var made = await OfferMaking.RunAsync(context, proposal, customer, Viewer.System, now, cancellationToken);
            if (made.Succeeded)
            {
                return made.Value.Subject;
            }
        }

        return null;
    }

    /// <summary>The play has ended before anybody approved its offer.</summary>
    /// <param name="subject">As <see cref="ProposeAsync"/> gave it.</param>
    public static async Task TakeBackAsync(CustomerSuccessContext context, string subject, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (OfferSubject.Read(subject) is { } id
            && await context.Set<RetentionOffer>().SingleOrDefaultAsync(offer => offer.Id == id && offer.State == OfferState.WaitingForApproval, cancellationToken) is { } offer)
        {
            await OfferAsking.TakeBackAsync(context, offer, now, cancellationToken);
            offer.Withdraw(now);
            context.Add(new OfferEvent(offer, OfferEventKind.Withdrawn, "", now, after: why));
        }
    }
}
