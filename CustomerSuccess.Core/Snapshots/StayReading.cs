using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots.Reading;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>Reads when customers were there. Only those of whom a file ever said that they left need a look at their contract.</summary>
internal static class StayReading
{
    /// <param name="starts">By customer id: the day of the start.</param>
    public static async Task<Dictionary<int, Stays>> ReadAsync(
        CustomerSuccessContext context, IReadOnlyDictionary<int, DateOnly> starts, CancellationToken cancellationToken)
    {
        var changes = context.Set<ContractChange>();
        var terms = context.Set<CustomerTerms>();
        var changed = await changes.Where(change => changes.Any(churn => churn.CustomerId == change.CustomerId && churn.Kind == ContractKind.Churn)
            || terms.Any(said => said.CustomerId == change.CustomerId && said.ChurnedOn != null)).ToListAsync(cancellationToken);
        var said = await terms.Where(known => terms.Any(other => other.CustomerId == known.CustomerId && other.ChurnedOn != null)).ToListAsync(cancellationToken);
        var (changesOf, termsOf) = (changed.ToLookup(change => change.CustomerId), said.ToLookup(known => known.CustomerId));
        return starts.ToDictionary(
            start => start.Key, start => Stays.Of(start.Value, [.. changesOf[start.Key]], [.. termsOf[start.Key]]));
    }
}
