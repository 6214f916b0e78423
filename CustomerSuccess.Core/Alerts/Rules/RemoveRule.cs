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
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var rule = await RuleChanges.FindAsync(write, key, cancellationToken);
            if (rule is null)
            {
                return AlertErrors.UnknownRule(key);
            }

            if (rule.IsShipped)
            {
                return AlertErrors.ShippedRule;
            }

            rule.Remove(viewer.Email, clock.GetUtcNow());
            await RuleChanges.EndAlertsAsync(write, rule, "The rule was removed.", clock.GetUtcNow(), cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged(null));
        await live.PublishAsync(new RulesChanged());
        return default(Done);
    }
}
