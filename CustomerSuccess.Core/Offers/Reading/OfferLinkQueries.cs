using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>Offers for whoever has their link, who is not signed in.</summary>
public sealed class OfferLinkQueries(IDbContextFactory<CustomerSuccessContext> contexts, SignedLinks links, TimeProvider clock)
{
    /// <returns><see cref="LinkErrors"/> for a link that is not taken.</returns>
    public async Task<Result<OfferForCustomer>> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var id = OfferLink.Read(links, token);
        if (!id.Succeeded)
        {
            return id.Error;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from offer in context.Set<RetentionOffer>()
            where offer.Id == id.Value && offer.SentAt != null
            join customer in context.Set<Customer>() on offer.CustomerId equals customer.Id
            select new { offer, customer.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return LinkErrors.Broken;
        }

        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        var questions = await context.Set<OfferEvent>().Where(happened => happened.OfferId == id.Value && happened.Kind == OfferEventKind.Asked)
            .OrderBy(happened => happened.Id).Select(happened => happened.After ?? "").ToListAsync(cancellationToken);
        var isOver = found.offer.EndedAt is not null || OfferExpiry.IsOver(found.offer.ExpiresOn, clock.GetUtcNow());
        var state = isOver && found.offer.EndedAt is null ? OfferState.Expired : found.offer.State;
        return new OfferForCustomer(
            (await context.MailSettingsAsync(cancellationToken)).VendorName ?? policy.From, found.Name, found.offer.Headline, found.offer.Message, found.offer.Conditions, state, !isOver, found.offer.ExpiresOn, found.offer.AnsweredAt, questions);
    }
}
