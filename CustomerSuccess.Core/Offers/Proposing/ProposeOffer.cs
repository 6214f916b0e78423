using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Works out an offer to a customer, and asks whoever has to approve it.</summary>
public sealed class ProposeOffer(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>The id of the offer; or every reason why it cannot be made.</returns>
    public async Task<Result<int>> RunAsync(OfferProposal proposal, Viewer viewer, CancellationToken cancellationToken)
    {
        if (proposal.Fault is { } fault)
        {
            return fault;
        }

        RetentionOffer offer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await OffersToWork.CustomerAsync(write.Context, proposal.Customer, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            var made = await OfferMaking.RunAsync(write.Context, proposal, found.Value, replaced: [], viewer, clock.GetUtcNow(), cancellationToken);
            if (!made.Succeeded)
            {
                return made.Error;
            }

            offer = made.Value;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged([offer.CustomerId]));
        return offer.Id;
    }
}
