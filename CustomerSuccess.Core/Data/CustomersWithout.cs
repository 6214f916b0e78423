using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data;

/// <summary>Customers that have not left and of which a source has nothing.</summary>
internal static class CustomersWithout
{
    /// <returns>Null for the source of customers itself.</returns>
    public static IQueryable<Customer>? Of(CustomerSuccessContext context, string source)
    {
        var here = context.Set<Customer>().Where(customer => customer.ChurnedOn == null);
        return source switch
        {
            "contacts" => here.Where(customer => !context.Set<Contact>().Any(row => row.CustomerId == customer.Id)),
            "contracts" => here.Where(customer => !context.Set<ContractChange>().Any(row => row.CustomerId == customer.Id)),
            "usage" => here.Where(customer => !context.Set<UsageDay>().Any(row => row.CustomerId == customer.Id)),
            "features" => here.Where(customer => !context.Set<FeatureUse>().Any(row => row.CustomerId == customer.Id)),
            "tickets" => here.Where(customer => !context.Set<Ticket>().Any(row => row.CustomerId == customer.Id)),
            "interactions" => here.Where(customer => !context.Set<Interaction>().Any(row => row.CustomerId == customer.Id)),
            "invoices" => here.Where(customer => !context.Set<Invoice>().Any(row => row.CustomerId == customer.Id)),
            "activity" => here.Where(customer => !context.Set<ActivityDay>().Any(row => row.CustomerId == customer.Id)),
            "nps" => here.Where(customer => !context.Set<NpsAnswer>().Any(row => row.CustomerId == customer.Id)),
            "sentiment_calls" => here.Where(customer => !context.Set<SentimentCall>().Any(row => row.CustomerId == customer.Id)),
            _ => null,
        };
    }

    public static async Task<int?> CountAsync(CustomerSuccessContext context, string source, CancellationToken cancellationToken) =>
        Of(context, source) is { } customers ? await customers.CountAsync(cancellationToken) : null;
}
