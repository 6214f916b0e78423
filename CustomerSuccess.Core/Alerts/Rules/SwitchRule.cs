using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Switches a rule on, which looks at every customer within a minute, or off, which closes its open alerts.</summary>
public sealed class SwitchRule(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string key, bool on, Viewer viewer, CancellationToken cancellationToken)
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

            rule.Switch(on, viewer.Email, clock.GetUtcNow());
            await (on
                ? RuleChanges.LookAgainAsync(write, cancellationToken)
                : RuleChanges.EndAlertsAsync(write, rule, "The rule was switched off.", clock.GetUtcNow(), cancellationToken));
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged(null));
        await live.PublishAsync(new RulesChanged());
        return default(Done);
    }
}
