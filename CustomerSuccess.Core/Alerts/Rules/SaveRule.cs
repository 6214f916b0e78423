using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Changes a rule. Alerts that are open stay until their condition, as it reads now, has ended.</summary>
public sealed class SaveRule(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="seen">The rule as it was when the change was begun; when somebody else has changed it since, nothing is saved.</param>
    /// <returns><see cref="RuleInvalid"/> with what is wrong at which field, or <see cref="RuleTaken"/>.</returns>
    public async Task<Result<Done>> RunAsync(RuleDraft seen, RuleDraft draft, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        var saved = await RuleChanges.RunAsync(writes, seen.Key, viewer, ChangeAsync, cancellationToken);
        if (saved.Succeeded)
        {
            await live.PublishAsync(new RulesChanged());
        }

        return saved;

        async Task<Error?> ChangeAsync(Write write, AlertRule rule)
        {
            if (RuleFaults.Of(draft) is { Count: > 0 } faults)
            {
                return new RuleInvalid(faults);
            }

            if (rule.Draft != seen)
            {
                return new RuleTaken(rule.ChangedBy, rule.ChangedAt);
            }

            rule.Change(draft, viewer.Email, clock.GetUtcNow());
            if (rule.IsOn)
            {
                await RuleChanges.LookAgainAsync(write, cancellationToken);
            }

            return null;
        }
    }
}
