using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

internal static class StandingReading
{
    /// <returns>Null for a customer that the viewer may not see or that was never scored.</returns>
    public static async Task<CustomerStanding?> StandingAsync(
        this CustomerSuccessContext context, string externalId, Viewer viewer, CancellationToken cancellationToken) => await (
            from customer in await context.VisibleCustomersAsync(viewer, cancellationToken)
            where customer.ExternalId == externalId
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            select standing).SingleOrDefaultAsync(cancellationToken);
}
