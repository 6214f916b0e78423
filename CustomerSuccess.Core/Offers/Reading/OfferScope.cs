using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>Whose offers somebody works with: CSMs their own customers, leaders and admins all.</summary>
internal static class OfferScope
{
    public static async Task<IQueryable<Customer>> OfferCustomersAsync(this CustomerSuccessContext context, Viewer viewer, CancellationToken cancellationToken)
    {
        var (customers, email) = (await context.VisibleCustomersAsync(viewer, cancellationToken), CustomerAccess.OwnerEmail(viewer));
        return viewer.Role == Role.Csm ? customers.Where(customer => customer.OwnerEmail == email) : customers;
    }
}
