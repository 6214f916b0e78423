using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots.Reading;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>Users, storage and API calls against what was agreed, now and 30 days before.</summary>
internal static class LimitReading
{
    private const int Window = 30;

    public static async Task<IReadOnlyList<LimitUse>> ReadAsync(CustomerSuccessContext context, int customerId, DateOnly day, CancellationToken cancellationToken)
    {
        var changes = await context.Set<ContractChange>().AsNoTracking().Where(change => change.CustomerId == customerId && change.On <= day).ToListAsync(cancellationToken);
        var terms = await context.Set<CustomerTerms>().AsNoTracking().Where(known => known.CustomerId == customerId).ToListAsync(cancellationToken);
        var capacity = new Account(changes, terms, day).Capacity;
        var (now, before) = (day.AddDays(-Window), day.AddDays(-2 * Window));
        var days = await context.Set<UsageDay>().AsNoTracking().Where(usage => usage.CustomerId == customerId && usage.Day > before && usage.Day <= day).ToListAsync(cancellationToken);
        return
        [
            .. Of("users", days, now, usage => usage.ActiveUsers, capacity.MaxUsers ?? capacity.Seats, Enumerable.Max),
            .. Of("storage", days, now, usage => usage.StorageGb, capacity.MaxStorageGb, Enumerable.Max),
            .. Of("API calls", days, now, usage => usage.ApiCalls, capacity.MaxApiCalls, Enumerable.Sum),
        ];
    }

    private static IEnumerable<LimitUse> Of(
        string name, List<UsageDay> days, DateOnly since, Func<UsageDay, double?> number, double? limit, Func<IEnumerable<double>, double> over)
    {
        var (lately, before) = (Known(days.Where(day => day.Day > since), number), Known(days.Where(day => day.Day <= since), number));
        return limit is { } agreed && lately.Count > 0
            ? [new LimitUse(name, over(lately), before.Count > 0 ? over(before) : over(lately), agreed)]
            : [];
    }

    private static List<double> Known(IEnumerable<UsageDay> days, Func<UsageDay, double?> number) => [.. days.Select(number).OfType<double>()];
}
