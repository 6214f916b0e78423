using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Sends an approved offer to the customer. The mail and the new state are one transaction; a second try finds it sent.</summary>
public sealed class SendOffer(Writes writes, ReadBrake isStopped, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int id, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await OffersToWork.OfferAsync(write.Context, id, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            var offer = found.Value.Offer;
            await OfferDecision.TakeOverAsync(write.Context, offer, now, cancellationToken);
            if (offer.State != OfferState.Approved)
            {
                return offer.EndedAt is not null ? OfferErrors.Over : offer.SentAt is not null ? OfferErrors.SentAlready : OfferErrors.NotApproved;
            }

            if (await isStopped(write.Context, cancellationToken))
            {
                return OfferErrors.Stopped;
            }

            if (await OfferDispatch.RunAsync(write.Context, offer, found.Value.Customer, viewer.Email, now, cancellationToken) is { } error)
            {
                return error;
            }

            customer = offer.CustomerId;
            if (!await write.TryCommitAsync(cancellationToken))
            {
                return OfferErrors.ChangedMeanwhile;
            }
        }

        await live.PublishAsync(new OffersChanged([customer]));
        await live.PublishAsync(new MessagesWaiting());
        return default(Done);
    }
}
