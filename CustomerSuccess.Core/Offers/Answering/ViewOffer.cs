using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>Notes that the customer has looked at an offer: once, and only while it can be answered.</summary>
public sealed class ViewOffer(Writes writes, SignedLinks links, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string token, CancellationToken cancellationToken)
    {
        var id = OfferLink.Read(links, token);
        if (!id.Succeeded)
        {
            return id.Error;
        }

        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var offer = await write.Context.Set<RetentionOffer>().SingleOrDefaultAsync(offer => offer.Id == id.Value, cancellationToken);
            if (offer is not { State: OfferState.Sent })
            {
                return default(Done);
            }

            offer.View(clock.GetUtcNow());
            write.Context.Add(new OfferEvent(offer, OfferEventKind.Viewed, OfferEvent.Customer, clock.GetUtcNow()));
            customer = offer.CustomerId;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged([customer]));
        return default(Done);
    }
}
