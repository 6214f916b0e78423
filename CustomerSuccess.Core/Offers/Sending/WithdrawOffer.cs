using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Takes an offer back that has not ended; its link says so from then on, and its mail does not leave any more.</summary>
public sealed class WithdrawOffer(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="reason">Optional.</param>
    public async Task<Result<Done>> RunAsync(int id, string? reason, Viewer viewer, CancellationToken cancellationToken)
    {
        if (reason?.Length > RetentionOffer.LongestNote)
        {
            return OfferErrors.NoteTooLong;
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
            if (offer.EndedAt is not null)
            {
                return OfferErrors.Over;
            }

            var now = clock.GetUtcNow();
            await OfferAsking.TakeBackAsync(write.Context, offer, now, cancellationToken);
            offer.Withdraw(now);
            await OfferMails.HoldBackAsync(write.Context, offer, "The offer was withdrawn.", cancellationToken);
            write.Context.Add(new OfferEvent(offer, OfferEventKind.Withdrawn, viewer.Email, now, after: string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()));
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
