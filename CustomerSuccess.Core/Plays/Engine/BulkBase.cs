using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What the guard against starts of very many at once takes a share of.</summary>
internal static class BulkBase
{
    /// <summary>Customers that were ever scored and have not left.</summary>
    public static Task<int> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        context.Set<CustomerStanding>().CountAsync(standing => standing.LeftOn == null, cancellationToken);
}
