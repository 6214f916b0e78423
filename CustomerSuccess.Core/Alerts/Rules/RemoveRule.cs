using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Removes a rule of one's own. Its open alerts are closed; those of the past keep its name.</summary>
public sealed class RemoveRule(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string key, Viewer viewer, CancellationToken cancellationToken)
    {
        var removed = await RuleChanges.RunAsync(writes, key, viewer, RemoveAsync, cancellationToken);
        await RuleChanges.TellAsync(live, removed);
        return removed;

        async Task<Error?> RemoveAsync(Write write, AlertRule rule)
        {
            if (rule.IsShipped)
            {
                return AlertErrors.ShippedRule;
            }

            rule.Remove(viewer.Email, clock.GetUtcNow());
            await RuleChanges.EndAlertsAsync(write, rule, "The rule was removed.", clock.GetUtcNow(), cancellationToken);
            return null;
        }
    }
}
