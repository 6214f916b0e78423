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
        var switched = await RuleChanges.RunAsync(writes, key, viewer, SwitchAsync, cancellationToken);
        await RuleChanges.TellAsync(live, switched);
        return switched;

        async Task<Error?> SwitchAsync(Write write, AlertRule rule)
        {
            rule.Switch(on, viewer.Email, clock.GetUtcNow());
            await (on
                ? RuleChanges.LookAgainAsync(write, cancellationToken)
                : RuleChanges.EndAlertsAsync(write, rule, "The rule was switched off.", clock.GetUtcNow(), cancellationToken));
            return null;
        }
    }
}
