using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Looks at stored days of the past as if the rule had been on then.</summary>
internal static class RuleHistory
{
    private const int MostHits = 100;
    private const int LongestChange = 120;

    public static async Task<RuleTest> RunAsync(CustomerSuccessContext context, RuleTerms rule, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddDays(-365);
        var stored = await context.Set<HealthScore>().Where(score => score.Day >= since && score.Day <= today)
            .Select(score => score.Day).Distinct().ToListAsync(cancellationToken);
        var days = HistoryThinning.Weekly(stored);
        if (days.Count == 0)
        {
            return new RuleTest(null, null, 0, 0, 0, 0, []);
        }

        var tally = new RuleTally(rule, days);
        var customers = await context.Set<Customer>().Select(customer => new { customer.Id, customer.ExternalId, customer.Name })
            .ToDictionaryAsync(customer => customer.Id, cancellationToken);
        foreach (var range in IdRange.Cover(customers.Keys))
        {
            await AddAsync(context, range, days, tally, cancellationToken);
        }

        var newest = tally.Hits.OrderByDescending(hit => hit.Day).ThenBy(hit => hit.CustomerId).Take(MostHits)
            .Select(hit => new RuleTestHit(hit.Day, customers[hit.CustomerId].ExternalId, customers[hit.CustomerId].Name, hit.Sentence)).ToList();
        return new RuleTest(days[0], days[^1], days.Count, tally.Known, tally.Hits.Count, tally.Hits.Select(hit => hit.CustomerId).Distinct().Count(), newest);
    }

    private static async Task AddAsync(
        CustomerSuccessContext context, IdRange range, IReadOnlyList<DateOnly> days, RuleTally tally, CancellationToken cancellationToken)
    {
        var (first, last, from, until, wanted) = (range.First, range.Last, days[0].AddDays(-LongestChange), days[^1], days.ToList());
        var scores = await context.Set<HealthScore>()
            .Where(score => score.CustomerId >= first && score.CustomerId <= last && score.Day >= from && score.Day <= until)
            .OrderBy(score => score.Day).Select(score => new { score.CustomerId, score.Day, score.Score }).ToListAsync(cancellationToken);
        var snapshots = await context.Set<StoredSnapshot>()
            .Where(stored => stored.CustomerId >= first && stored.CustomerId <= last && wanted.Contains(stored.Day))
            .OrderBy(stored => stored.Day).Select(stored => new { stored.CustomerId, stored.Day, stored.Numbers }).ToListAsync(cancellationToken);
        var pasts = scores.GroupBy(score => score.CustomerId)
            .ToDictionary(own => own.Key, own => new ScoreHistory([.. own.Select(score => (score.Day, score.Score))]));
        foreach (var stored in snapshots)
        {
            if (pasts.TryGetValue(stored.CustomerId, out var past))
            {
                var snapshot = SnapshotBytes.Unpack(stored.CustomerId, stored.Day, stored.Numbers);
                tally.Look(new SignalValues(
                    snapshot, past.On(stored.Day), past.Before(stored.Day, 7), past.Before(stored.Day, 30), past.Before(stored.Day, 90)));
            }
        }
    }
}
