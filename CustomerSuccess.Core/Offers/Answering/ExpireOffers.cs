using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>Ends offers whose last day to answer has passed.</summary>
public sealed class ExpireOffers(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>How many ended.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = OfferExpiry.LastPossible(clock.GetUtcNow());
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (!await Late(context, today).AnyAsync(cancellationToken))
            {
                return 0;
            }
        }

        List<RetentionOffer> late;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            late = await Late(write.Context, today).ToListAsync(cancellationToken);
            foreach (var offer in late)
            {
                offer.Expire(clock.GetUtcNow());
                write.Context.Add(new OfferEvent(offer, OfferEventKind.Expired, "", clock.GetUtcNow()));
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged([.. late.Select(offer => offer.CustomerId)]));
        return late.Count;
    }

    private static IQueryable<RetentionOffer> Late(CustomerSuccessContext context, DateOnly today) =>
        context.Set<RetentionOffer>().Where(offer => (offer.State == OfferState.Sent || offer.State == OfferState.Viewed) && offer.ExpiresOn < today);
}
