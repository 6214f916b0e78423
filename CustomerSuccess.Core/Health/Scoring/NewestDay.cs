using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>The newest day that data speaks of: what screens show.</summary>
internal static class NewestDay
{
    public static async Task<DateOnly> ReadAsync(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var lastDays = await context.Set<DataSource>()
            .Where(source => source.LastDay != null && source.Name != "customers" && source.Name != "contracts")
            .Select(source => source.LastDay!.Value).ToListAsync(cancellationToken);
        return AsOfDay.From(clock.Today(), lastDays);
    }
}
