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

    public static async Task<ILookup<int, LimitUse>> ReadAsync(CustomerSuccessContext context, IReadOnlyList<int> customers, DateOnly day, CancellationToken cancellationToken)
    {
        var changes = (await context.Set<ContractChange>().AsNoTracking().Where(change => customers.Contains(change.CustomerId) && change.On <= day).ToListAsync(cancellationToken))
            .ToLookup(change => change.CustomerId);
        var terms = (await context.Set<CustomerTerms>().AsNoTracking().Where(known => customers.Contains(known.CustomerId)).ToListAsync(cancellationToken)).ToLookup(known => known.CustomerId);
        var (now, before) = (day.AddDays(-Window), day.AddDays(-2 * Window));
        var usage = (await context.Set<UsageDay>().Where(usage => customers.Contains(usage.CustomerId) && usage.Day > before && usage.Day <= day)
            .Select(usage => new Used(usage.CustomerId, usage.Day > now, usage.ActiveUsers, usage.StorageGb, usage.ApiCalls)).ToListAsync(cancellationToken)).ToLookup(usage => usage.CustomerId);
        return customers.SelectMany(customer => Of(usage[customer].ToList(), new Account(changes[customer], terms[customer], day).Capacity).Select(limit => (customer, limit)))
            .ToLookup(own => own.customer, own => own.limit);
    }

    private static IEnumerable<LimitUse> Of(List<Used> days, Capacity capacity) =>
    [
        .. Of("users", days, usage => usage.ActiveUsers, capacity.MaxUsers ?? capacity.Seats, Enumerable.Max),
        .. Of("storage", days, usage => usage.StorageGb, capacity.MaxStorageGb, Enumerable.Max),
        .. Of("API calls", days, usage => usage.ApiCalls, capacity.MaxApiCalls, Enumerable.Sum),
    ];

    private static IEnumerable<LimitUse> Of(string name, List<Used> days, Func<Used, double?> number, double? limit, Func<IEnumerable<double>, double> over)
    {
        var (lately, before) = (Known(days.Where(day => day.Lately), number), Known(days.Where(day => !day.Lately), number));
        return limit is { } agreed && lately.Count > 0
            ? [new LimitUse(name, over(lately), before.Count > 0 ? over(before) : over(lately), agreed)]
            : [];
    }

    private static List<double> Known(IEnumerable<Used> days, Func<Used, double?> number) => [.. days.Select(number).OfType<double>()];

    /// <param name="Lately">Within the last 30 days, not in those before.</param>
    private sealed record Used(int CustomerId, bool Lately, double? ActiveUsers, double? StorageGb, double? ApiCalls);
}
