using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Makes an offer within the transaction of whoever wants one.</summary>
internal static class OfferMaking
{
    /// <param name="replaced">Offers that make way for it, and are withdrawn once it is clear that it can be made.</param>
    /// <returns>The offer, saved; or every reason why it cannot be made.</returns>
    public static async Task<Result<RetentionOffer>> RunAsync(
        CustomerSuccessContext context, OfferProposal proposal, Customer customer, IReadOnlyList<RetentionOffer> replaced, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var drafted = await OfferDrafting.RunAsync(context, proposal, customer.Id, DateOnly.FromDateTime(now.UtcDateTime), [.. replaced.Select(offer => offer.Id)], cancellationToken);
        if (!drafted.Succeeded)
        {
            return drafted.Error;
        }

        foreach (var former in replaced.Where(former => former.EndedAt is null))
        {
            await OfferAsking.EndAsync(context, former, "another offer takes its place", now, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
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
