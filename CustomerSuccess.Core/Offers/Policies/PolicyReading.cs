using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Policies;

internal static class PolicyReading
{
    /// <returns>The policy that holds, and its number.</returns>
    public static async Task<(OfferPolicy Policy, int Version)> OfferPolicyAsync(this CustomerSuccessContext context, CancellationToken cancellationToken) =>
        await context.Set<OfferPolicyVersion>().AsNoTracking().OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellationToken) is { } newest
            ? (newest.Read(), newest.Number)
            : (ShippedPolicy.Policy, 0);
}
