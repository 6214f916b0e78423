using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Changes an offer that the customer does not have yet. It is worked out anew, and approved anew.</summary>
public sealed class ChangeOffer(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="revision">Of the offer as it was looked at; when somebody has changed it since, nothing is saved.</param>
    /// <param name="proposal">For the same customer.</param>
    public async Task<Result<Done>> RunAsync(int id, int revision, OfferProposal proposal, Viewer viewer, CancellationToken cancellationToken)
    {
        if (proposal.Fault is { } fault)
        {
            return fault;
        }

        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await OffersToWork.OfferAsync(write.Context, id, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            var offer = found.Value.Offer;
            if (offer.EndedAt is not null || offer.SentAt is not null)
            {
                return offer.EndedAt is null ? OfferErrors.SentAlready : OfferErrors.Over;
            }

            if (offer.Revision != revision)
            {
                return OfferErrors.ChangedMeanwhile;
            }

            var drafted = await OfferDrafting.RunAsync(write.Context, proposal, offer.CustomerId, clock.Today(), [id], cancellationToken);
            if (!drafted.Succeeded)
            {
                return drafted.Error;
            }

            var (now, before) = (clock.GetUtcNow(), OfferTerse.Of(offer));
            await OfferAsking.TakeBackAsync(write.Context, offer, now, cancellationToken);
            offer.Change(drafted.Value.Content, drafted.Value.Basis);
            write.Context.Add(new OfferEvent(offer, OfferEventKind.Changed, viewer.Email, now, before, OfferTerse.Of(offer)));
            if (!proposal.AsDraft)
            {
                await OfferAsking.SubmitAsync(write.Context, offer, found.Value.Customer, viewer, now, cancellationToken);
            }

            customer = offer.CustomerId;
            if (!await write.TryCommitAsync(cancellationToken))
            {
                return OfferErrors.ChangedMeanwhile;
            }
        }

        await live.PublishAsync(new OffersChanged([customer]));
        return default(Done);
    }
}
