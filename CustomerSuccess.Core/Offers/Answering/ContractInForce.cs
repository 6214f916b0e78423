using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>The contract as it stands on a day.</summary>
/// <param name="Last">The change that it was left by.</param>
/// <param name="Discount">The last one stated, 0 to 100; most changes state only what they change.</param>
internal sealed record ContractInForce(ContractChange Last, double? Discount)
{
    /// <returns>Null where no contract is known, and where it has ended: then people must see to it.</returns>
    public static async Task<ContractInForce?> ReadAsync(CustomerSuccessContext context, int customerId, DateOnly day, CancellationToken cancellationToken)
    {
        var changes = await context.Set<ContractChange>().AsNoTracking().Where(change => change.CustomerId == customerId && change.On <= day).ToListAsync(cancellationToken);
        var ordered = changes.OrderBy(change => change.On).ThenBy(change => change.Kind != ContractKind.Churn).ThenBy(change => change.Kind).ToList();
        return ordered is [.., { Kind: not ContractKind.Churn } last]
            ? new ContractInForce(last, ordered.Select(change => change.DiscountPercent).LastOrDefault(discount => discount is not null))
            : null;
    }
}
