using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>Works everything out anew and compares; writes nothing.</summary>
public sealed class RevenueCheckQueries(IDbContextFactory<CustomerSuccessContext> contexts, HealthOptions options)
{
    public async Task<Result<RevenueCheck>> CompareAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return RevenueErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var done = await context.Set<RevenueRollUp>().SingleOrDefaultAsync(cancellationToken);
        if (done is null)
        {
            return new RevenueCheck(null, 0, 0, []);
        }

        var frame = new RevenueFrame(done.Through, await RevenueReading.RatesAsync(context, done.Currency, options, cancellationToken));
        var names = await context.Set<Customer>().ToDictionaryAsync(customer => customer.Id, customer => customer.ExternalId, cancellationToken);
        var (rows, differences) = (0, new List<RevenueDifference>());
        foreach (var range in IdRange.Cover(names.Keys))
        {
            var stored = await RevenueRows.ReadAsync(context, range, cancellationToken);
            foreach (var (customer, computed) in (await RevenueReading.ComputeAsync(context, range, frame, cancellationToken)).OrderBy(own => own.Key))
            {
                rows += stored[customer].Count();
                differences.AddRange(Compare(names[customer], [.. stored[customer]], computed));
            }
        }

        return new RevenueCheck(done.Through, names.Count, rows, differences);
    }

    private static IEnumerable<RevenueDifference> Compare(string customer, List<MonthMovement> stored, IReadOnlyList<MonthMovement> computed) =>
        stored.Concat(computed).Select(movement => movement.Month).Distinct().Order()
            .Select(month => new RevenueDifference(customer, month, stored.SingleOrDefault(x => x.Month == month), computed.SingleOrDefault(x => x.Month == month)))
            .Where(both => both.Stored != both.Computed);
}
