using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>What every change of a rule brings with it.</summary>
internal static class RuleChanges
{
    public static Task<AlertRule?> FindAsync(Write write, string key, CancellationToken cancellationToken) =>
        write.Context.Set<AlertRule>().SingleOrDefaultAsync(rule => rule.Key == key && rule.RemovedAt == null, cancellationToken);

    /// <summary>Has all rules look at every customer again, within a minute.</summary>
    public static async Task LookAgainAsync(Write write, CancellationToken cancellationToken)
    {
        foreach (var standing in await write.Context.Set<CustomerStanding>().Where(standing => !standing.NeedsAlerts).ToListAsync(cancellationToken))
        {
            standing.AskForAlerts();
        }
    }

    /// <summary>Nobody watches the condition any more: what is open is closed without an answer, and the rule starts afresh when it is back.</summary>
    public static async Task EndAlertsAsync(Write write, AlertRule rule, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var alerts = await write.Context.Set<Alert>()
            .Where(alert => alert.RuleKey == rule.Key && (alert.ClearedAt == null || alert.State != AlertState.Closed)).ToListAsync(cancellationToken);
        foreach (var alert in alerts)
        {
            alert.Clear(now);
            if (alert.State != AlertState.Closed)
            {
                alert.Close(outcome: null, why, rule.ChangedBy, now);
            }
        }
    }
}
