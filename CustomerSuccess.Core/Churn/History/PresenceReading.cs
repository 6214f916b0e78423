using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Snapshots.Reading;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>Who was there when: by contract, by what files said, or, where that is the rule, by use.</summary>
internal static class PresenceReading
{
    /// <param name="starts">By customer id.</param>
    /// <param name="through">The day that facts have reached.</param>
    public static async Task<(Dictionary<int, Stays> Stays, int? LapseDays)> ReadAsync(
        CustomerSuccessContext context, IReadOnlyDictionary<int, DateOnly> starts, DateOnly through, CancellationToken cancellationToken)
    {
        var stays = await StayReading.ReadAsync(context, starts, cancellationToken);
        var silences = await SilencesAsync(context, cancellationToken);
        if (LapseRule.Find(silences) is not { } days)
        {
            return (stays, null);
        }

        await foreach (var (customer, used) in UseAsync(context, cancellationToken))
        {
            if (starts.TryGetValue(customer, out var start))
            {
                stays[customer] = Stays.OfUse(start, used, days, through);
            }
        }

        return (stays, days);
    }

    /// <summary>Of every leaving without a contract: days from the last use.</summary>
    private static async Task<List<int>> SilencesAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var usage = context.Set<UsageDay>();
        var left = await context.Set<Customer>()
            .Where(customer => customer.ChurnedOn != null && !context.Set<ContractChange>().Any(change => change.CustomerId == customer.Id))
            .Select(customer => new
            {
                On = customer.ChurnedOn!.Value,
                Last = usage.Where(x => x.CustomerId == customer.Id && x.Day <= customer.ChurnedOn
                        && (x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0))
                    .OrderByDescending(x => x.Day).Select(x => (DateOnly?)x.Day).FirstOrDefault(),
            }).Where(customer => customer.Last != null).ToListAsync(cancellationToken);
        return left.ConvertAll(customer => customer.On.DayNumber - customer.Last!.Value.DayNumber);
    }

    /// <summary>The days with use of every customer without a contract, one customer after the other.</summary>
    private static async IAsyncEnumerable<(int Customer, List<DateOnly> Used)> UseAsync(
        CustomerSuccessContext context, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var days = context.Set<UsageDay>()
            .Where(x => (x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0)
                && !context.Set<ContractChange>().Any(change => change.CustomerId == x.CustomerId))
            .OrderBy(x => x.CustomerId).ThenBy(x => x.Day).Select(x => new { x.CustomerId, x.Day });
        var (current, used) = (0, new List<DateOnly>());
        await foreach (var day in days.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (day.CustomerId != current && used.Count > 0)
            {
                yield return (current, used);
                used = [];
            }

            current = day.CustomerId;
            used.Add(day.Day);
        }

        if (used.Count > 0)
        {
            yield return (current, used);
        }
    }
}
