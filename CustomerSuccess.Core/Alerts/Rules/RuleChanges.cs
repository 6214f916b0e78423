using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>What every change of a rule brings with it.</summary>
internal static class RuleChanges
{
    /// <summary>Changes one rule in one transaction; an error leaves it as it was. Only admins may.</summary>
    public static async Task<Result<Done>> RunAsync(
        Writes writes, string key, Viewer viewer, Func<Write, AlertRule, Task<Error?>> change, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var rule = await write.Context.Set<AlertRule>().SingleOrDefaultAsync(rule => rule.Key == key && rule.RemovedAt == null, cancellationToken);
        if (rule is null)
        {
            return AlertErrors.UnknownRule(key);
        }

        if (await change(write, rule) is { } error)
        {
            return error;
        }

        await write.CommitAsync(cancellationToken);
        return default(Done);
    }

    /// <summary>Has open screens ask again: a rule was switched or removed, and alerts with it.</summary>
    public static async Task TellAsync(LiveFeed live, Result<Done> changed)
    {
        if (changed.Succeeded)
        {
            await live.PublishAsync(new AlertsChanged(null));
            await live.PublishAsync(new RulesChanged());
        }
    }

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
