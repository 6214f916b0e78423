using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data;

/// <summary>The day that the dated sources together have reached: what screens show.</summary>
internal static class NewestDay
{
    public static async Task<DateOnly> ReadAsync(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(context, clock.Today(), cancellationToken);
    }

    public static async Task<DateOnly> ReadAsync(CustomerSuccessContext context, DateOnly today, CancellationToken cancellationToken)
    {
        var lastDays = await context.Set<DataSource>()
            .Where(source => source.LastDay != null && source.Name != "customers" && source.Name != "contracts")
            .Select(source => source.LastDay!.Value).ToListAsync(cancellationToken);
        return AsOfDay.From(today, lastDays);
    }
}
