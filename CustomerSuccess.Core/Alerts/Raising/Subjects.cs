using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>The customers of a range that were scored since rules looked at them, with all that rules read.</summary>
internal static class Subjects
{
    public static async Task<List<Subject>> ReadAsync(CustomerSuccessContext context, IdRange range, CancellationToken cancellationToken)
    {
        var (first, last) = (range.First, range.Last);
        var rows = await (
            from standing in context.Set<CustomerStanding>()
            where standing.NeedsAlerts && standing.CustomerId >= first && standing.CustomerId <= last
            join customer in context.Set<Customer>() on standing.CustomerId equals customer.Id
            join churn in context.Set<ChurnStanding>() on standing.CustomerId equals churn.CustomerId into churns
            from churn in churns.DefaultIfEmpty()
            join stored in context.Set<StoredSnapshot>()
                on new { standing.CustomerId, Day = standing.ScoredOn } equals new { stored.CustomerId, stored.Day } into numbers
            from stored in numbers.DefaultIfEmpty()
            select new { customer, standing, Probability = churn == null ? null : churn.Probability, Numbers = stored == null ? null : stored.Numbers }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new Subject(row.customer, row.standing, Values(row.standing, row.Numbers, row.Probability)));
    }

    private static SignalValues Values(CustomerStanding standing, byte[]? numbers, double? churn) => new(
        numbers is null
            ? Snapshot.With(standing.CustomerId, standing.ScoredOn)
            : SnapshotBytes.Unpack(standing.CustomerId, standing.ScoredOn, numbers),
        standing.Score,
        standing.Score7,
        standing.Score30,
        standing.Score90,
        churn ?? double.NaN);
}
