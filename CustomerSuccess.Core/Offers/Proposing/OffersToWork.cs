using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Finds what somebody works on: CSMs their own customers and those of nobody, leaders and admins all.</summary>
internal static class OffersToWork
{
    public static async Task<Result<Customer>> CustomerAsync(CustomerSuccessContext context, string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        var customer = await (await context.VisibleCustomersAsync(viewer, cancellationToken))
            .SingleOrDefaultAsync(customer => customer.ExternalId == externalId, cancellationToken);
        return customer is null ? OfferErrors.NoSuchCustomer : IsOf(customer, viewer) ? customer : OfferErrors.NotYours;
    }

    public static async Task<Result<(RetentionOffer Offer, Customer Customer)>> OfferAsync(
        CustomerSuccessContext context, int id, Viewer viewer, CancellationToken cancellationToken)
    {
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var found = await (
            from offer in context.Set<RetentionOffer>()
            where offer.Id == id
            join customer in customers on offer.CustomerId equals customer.Id
            select new { offer, customer }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? OfferErrors.Unknown : IsOf(found.customer, viewer) ? (found.offer, found.customer) : OfferErrors.NotYours;
    }

    public static bool IsOf(Customer customer, Viewer viewer) =>
        viewer.Role != Role.Csm || customer.OwnerEmail is null || customer.OwnerEmail == CustomerAccess.OwnerEmail(viewer);
}
