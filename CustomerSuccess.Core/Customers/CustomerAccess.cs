using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;

namespace CustomerSuccess.Core.Customers;

/// <summary>Which customers a person may see. Every read of customers starts here.</summary>
internal static class CustomerAccess
{
    public static async Task<IQueryable<Customer>> VisibleCustomersAsync(
        this CustomerSuccessContext context, Viewer viewer, CancellationToken cancellationToken)
    {
        var customers = context.Set<Customer>().AsQueryable();
        if (viewer.Role != Role.Csm || !(await context.SettingsAsync(cancellationToken)).CsmsSeeOnlyTheirBook)
        {
            return customers;
        }

        var email = OwnerEmail(viewer);
        return customers.Where(customer => customer.OwnerEmail == email);
    }

    /// <summary>As <see cref="Customer.OwnerEmail"/> is stored.</summary>
    public static string OwnerEmail(Viewer viewer) => Person.Normalize(viewer.Email);
}
