using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Makes an offer within the transaction of whoever wants one.</summary>
internal static class OfferMaking
{
    /// <returns>The offer, saved; or every reason why it cannot be made.</returns>
    public static async Task<Result<RetentionOffer>> RunAsync(
        CustomerSuccessContext context, OfferProposal proposal, Customer customer, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var drafted = await OfferDrafting.RunAsync(context, proposal, customer.Id, DateOnly.FromDateTime(now.UtcDateTime), except: null, cancellationToken);
        if (!drafted.Succeeded)
        {
            return drafted.Error;
        }

        var offer = new RetentionOffer(customer.Id, drafted.Value.Content, drafted.Value.Basis, viewer.Email, now);
        context.Add(offer);
        await context.SaveChangesAsync(cancellationToken);
        context.Add(new OfferEvent(offer, OfferEventKind.Proposed, viewer.Email, now, after: OfferTerse.Of(offer)));
        if (!proposal.AsDraft)
        {
            await OfferAsking.SubmitAsync(context, offer, customer, viewer, now, cancellationToken);
        }

        return offer;
    }
}
