using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>The queries behind <see cref="SubjectReading"/>, for customers with neighbouring ids.</summary>
internal sealed class RangeReading(CustomerSuccessContext context, IdRange range, DateTimeOffset now)
{
    private readonly int first = range.First;
    private readonly int last = range.Last;

    public Task<List<SubjectRow>> StandingsAsync(CancellationToken cancellationToken) => (
        from standing in context.Set<CustomerStanding>().AsNoTracking()
        where standing.CustomerId >= first && standing.CustomerId <= last
        join customer in context.Set<Customer>().AsNoTracking() on standing.CustomerId equals customer.Id
        join churn in context.Set<ChurnStanding>() on standing.CustomerId equals churn.CustomerId into churns
        from churn in churns.DefaultIfEmpty()
        join stored in context.Set<StoredSnapshot>()
            on new { standing.CustomerId, Day = standing.ScoredOn } equals new { stored.CustomerId, stored.Day } into numbers
        from stored in numbers.DefaultIfEmpty()
        orderby standing.CustomerId
        select new SubjectRow { Customer = customer, Standing = standing, Probability = churn!.Probability, Numbers = stored!.Numbers }).ToListAsync(cancellationToken);

    public async Task<ILookup<int, string>> RulesAsync(CancellationToken cancellationToken) =>
        (await context.Set<Alert>().Where(alert => alert.CustomerId >= first && alert.CustomerId <= last && alert.ClearedAt == null)
            .Select(alert => new { alert.CustomerId, alert.RuleKey }).ToListAsync(cancellationToken)).ToLookup(alert => alert.CustomerId, alert => alert.RuleKey);

    public async Task<HashSet<int>> MeetingsAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. await context.Set<Interaction>()
            .Where(met => met.CustomerId >= first && met.CustomerId <= last && met.Channel == Facts.Channel.Meeting && met.At >= since)
            .Select(met => met.CustomerId).Distinct().ToListAsync(cancellationToken)];

    public async Task<Dictionary<int, double>> ActionsAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return (await context.Set<UsageDay>().Where(usage => usage.CustomerId >= first && usage.CustomerId <= last && usage.Day <= today && usage.Actions != null)
            .GroupBy(usage => usage.CustomerId).Select(own => new { own.Key, Sum = own.Sum(usage => (long)usage.Actions!) })
            .ToListAsync(cancellationToken)).ToDictionary(own => own.Key, own => (double)own.Sum);
    }
}
