using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Experiments.Model.Revenue;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Snapshots.Reading;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>Whether customers were still there on the day of their outcome, and at which price.</summary>
internal sealed class FateReading
{
    private readonly Dictionary<int, Stays> stays;
    private readonly Dictionary<int, PriceHistory> prices;

    private FateReading(Dictionary<int, Stays> stays, Dictionary<int, PriceHistory> prices) => (this.stays, this.prices) = (stays, prices);

    /// <summary>
    /// Reads everybody's contract, though one play may have only some of them: asked with EXISTS, SQLite goes through all runs of a playbook for each customer.
    /// </summary>
    public static async Task<FateReading> ReadAsync(CustomerSuccessContext context, IQueryable<Customer> visible, IEnumerable<StartedRun> runs, CancellationToken cancellationToken)
    {
        var wanted = runs.Select(run => run.CustomerId).ToHashSet();
        var starts = (await visible.Select(customer => new { customer.Id, customer.StartedOn }).ToListAsync(cancellationToken))
            .Where(customer => wanted.Contains(customer.Id)).ToDictionary(customer => customer.Id, customer => customer.StartedOn);
        return new FateReading(await StayReading.ReadAsync(context, starts, cancellationToken), await PricesAsync(context, visible, cancellationToken));
    }

    /// <returns>The run with its outcome, when it is counted.</returns>
    public ComparedRun Judge(ComparedRun compared)
    {
        if (compared is not { Status: RunStatus.Counted, Run: { Arr: { } arr } run })
        {
            return compared;
        }

        var there = stays[run.CustomerId].IsThere(compared.CountedOn);
        var history = prices.GetValueOrDefault(run.CustomerId);
        return compared with { IsThere = there, Kept = KeptRevenue.Of(arr, history?.On(run.On), history?.On(compared.CountedOn), there) };
    }

    /// <summary>By contract; of customers without one by what <c>customers</c> was known to say.</summary>
    private static async Task<Dictionary<int, PriceHistory>> PricesAsync(CustomerSuccessContext context, IQueryable<Customer> visible, CancellationToken cancellationToken)
    {
        var changes = await (
            from change in context.Set<ContractChange>()
            join customer in visible on change.CustomerId equals customer.Id
            select new { change.CustomerId, From = change.On, change.Kind, change.Mrr }).ToListAsync(cancellationToken);
        var said = await (
            from terms in context.Set<CustomerTerms>()
            join customer in visible on terms.CustomerId equals customer.Id
            where terms.Mrr != null && !context.Set<ContractChange>().Any(change => change.CustomerId == terms.CustomerId)
            select new { terms.CustomerId, From = terms.KnownFrom, Kind = ContractKind.New, Mrr = terms.Mrr!.Value }).ToListAsync(cancellationToken);
        var found = new Dictionary<int, PriceHistory>();

        // On a day with several changes the one that leaves something in force comes last, as in Account.
        foreach (var price in changes.Concat(said).OrderBy(price => price.From).ThenBy(price => price.Kind != ContractKind.Churn).ThenBy(price => price.Kind))
        {
            if (!found.TryGetValue(price.CustomerId, out var history))
            {
                found[price.CustomerId] = history = new PriceHistory();
            }

            history.Add(price.From, price.Kind == ContractKind.Churn ? Money.Zero : price.Mrr);
        }

        return found;
    }
}
