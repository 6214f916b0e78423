using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Changes a rule. Alerts that are open stay until their condition, as it reads now, has ended.</summary>
public sealed class SaveRule(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns><see cref="RuleInvalid"/> with what is wrong at which field.</returns>
    public async Task<Result<Done>> RunAsync(RuleDraft draft, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        if (RuleFaults.Of(draft) is { Count: > 0 } faults)
        {
            return new RuleInvalid(faults);
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var rule = await RuleChanges.FindAsync(write, draft.Key, cancellationToken);
            if (rule is null)
            {
                return AlertErrors.UnknownRule(draft.Key);
            }

            rule.Change(draft, viewer.Email, clock.GetUtcNow());
            if (rule.IsOn)
            {
                await RuleChanges.LookAgainAsync(write, cancellationToken);
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new RulesChanged());
        return default(Done);
    }
}
