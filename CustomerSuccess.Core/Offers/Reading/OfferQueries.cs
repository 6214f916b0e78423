using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>Offers one by one and in lists.</summary>
public sealed class OfferQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    /// <summary>Newest first.</summary>
    public async Task<Paged<OfferRow>> PageAsync(OfferFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var offers = OfferRows.Of(context, await context.OfferCustomersAsync(viewer, cancellationToken));
        offers = filter.State is { } state ? offers.Where(x => x.Offer.State == state) : offers;
        offers = filter.Type is { } type ? offers.Where(x => x.Offer.Type == type) : offers;
        offers = filter.OwnerEmail is { } owner ? offers.Where(x => x.Customer.OwnerEmail == owner) : offers;
        var total = await offers.CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + OfferFilter.PageSize - 1) / OfferFilter.PageSize));
        var rows = await offers.OrderByDescending(x => x.Offer.ProposedAt).ThenByDescending(x => x.Offer.Id)
            .Skip((page - 1) * OfferFilter.PageSize).Take(OfferFilter.PageSize).Select(OfferRows.ToRow).ToListAsync(cancellationToken);
        return new Paged<OfferRow>(rows, total, page, OfferFilter.PageSize);
    }

    /// <summary>Newest first.</summary>
    /// <returns>Null for a customer that the viewer may not see.</returns>
    public async Task<IReadOnlyList<OfferRow>?> OfCustomerAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId);
        return await customers.AnyAsync(cancellationToken)
            ? await OfferRows.Of(context, customers).OrderByDescending(x => x.Offer.ProposedAt).Select(OfferRows.ToRow).ToListAsync(cancellationToken)
            : null;
    }

    /// <returns>Null for an offer whose customer the viewer may not see.</returns>
    public async Task<OfferDetail?> OfferAsync(int id, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = OfferRows.Of(context, await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(x => x.Offer.Id == id);
        var row = await known.Select(OfferRows.ToRow).SingleOrDefaultAsync(cancellationToken);
        var found = await known.Select(x => new { x.Offer, x.Customer }).SingleOrDefaultAsync(cancellationToken);
        if (row is null || found is null)
        {
            return null;
        }

        var offer = found.Offer;
        var contact = await context.Set<Contact>().Where(contact => contact.Id == offer.ContactId).Select(contact => contact.Name ?? contact.Email).SingleOrDefaultAsync(cancellationToken);
        return new OfferDetail(
            row,
            found.Customer.Id,
            offer.Revision,
            offer.ContactId,
            contact,
            offer.Message,
            offer.Conditions,
            offer.Calculation.Split('\n'),
            offer.PolicyVersion,
            offer.SendsOnApproval,
            offer.DeclineReason,
            offer.AnswerNote,
            offer.TermEndsOn,
            await HistoryAsync(context, id, cancellationToken),
            await FollowUpRows.Of(context, context.Set<Customer>(), context.Set<OfferFollowUp>().Where(followUp => followUp.OfferId == id)).ToListAsync(cancellationToken),
            OffersToWork.IsOf(found.Customer, viewer))
        {
            NotMailed = (await OfferMails.NotLeftAsync(context, [id], cancellationToken)).Values.Select(mail => mail.LastError ?? "No mail server is configured.").FirstOrDefault(),
        };
    }

    private static async Task<IReadOnlyList<OfferEventRow>> HistoryAsync(CustomerSuccessContext context, int id, CancellationToken cancellationToken)
    {
        var rows = await (
            from happened in context.Set<OfferEvent>()
            where happened.OfferId == id
            join person in context.Set<Person>() on happened.By equals person.Email into people
            from person in people.DefaultIfEmpty()
            orderby happened.Id
            select new { happened, person!.Name }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new OfferEventRow(row.happened.Kind, By(row.happened.By, row.Name), row.happened.At, row.happened.Before, row.happened.After))];
    }

    private static string By(string by, string? name) => name ?? by switch { "" => "the program", OfferEvent.Customer => "the customer", _ => by };
}
