using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>
/// Tells whoever owns the customer of offers whose mail did not arrive: given up, held back, or come back. Without a mail server all of them stay here, and
/// nobody is told one by one.
/// </summary>
public sealed class FollowOfferMails(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>How many offers were noted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if ((await LostAsync(context, cancellationToken)).Count == 0)
            {
                return 0;
            }
        }

        var customers = new HashSet<int>();
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            foreach (var (offer, why) in await LostAsync(write.Context, cancellationToken))
            {
                NotSent.Note(write.Context, offer, why, clock.GetUtcNow());
                customers.Add(offer.CustomerId);
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged(customers));
        return customers.Count;
    }

    /// <summary>Offers that nobody has looked at, and that nobody was told of since they were sent.</summary>
    private static async Task<List<(RetentionOffer Offer, string Why)>> LostAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var sent = await context.Set<RetentionOffer>().Where(offer => offer.State == OfferState.Sent
            && !context.Set<OfferEvent>().Any(happened => happened.OfferId == offer.Id && happened.Kind == OfferEventKind.NotSent && happened.At >= offer.SentAt)).ToListAsync(cancellationToken);
        var lost = await OfferMails.NotLeftAsync(context, sent.Select(offer => offer.Id), cancellationToken);
        return [.. sent.Where(offer => lost.TryGetValue(offer.Id, out var mail) && mail.State != MessageState.Kept)
            .Select(offer => (offer, lost[offer.Id].LastError ?? "Its mail did not arrive."))];
    }
}
