using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts;

/// <summary>When alerts waited for an answer, for the churn model.</summary>
internal sealed class AlertSpanReading(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<IReadOnlyList<AlertSpan>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var alerts = await context.Set<Alert>().Select(alert => new { alert.CustomerId, alert.RaisedAt, alert.ClearedAt, alert.ClosedAt }).ToListAsync(cancellationToken);
        return alerts.ConvertAll(alert => new AlertSpan(alert.CustomerId, DayOf(alert.RaisedAt), Earlier(alert.ClearedAt, alert.ClosedAt)));
    }

    private static DateOnly? Earlier(DateTimeOffset? cleared, DateTimeOffset? closed) => (cleared, closed) switch
    {
        (null, null) => null,
        ({ } one, null) => DayOf(one),
        (null, { } other) => DayOf(other),
        ({ } one, { } other) => DayOf(one < other ? one : other),
    };

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
