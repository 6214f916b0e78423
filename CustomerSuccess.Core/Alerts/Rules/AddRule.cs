using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Adds a rule of one's own, switched off, so that it can be tested on history first.</summary>
public sealed class AddRule(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>The key of the new rule, or <see cref="RuleInvalid"/>.</returns>
    public async Task<Result<string>> RunAsync(RuleDraft draft, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        if (RuleFaults.Of(draft) is { Count: > 0 } faults)
        {
            return new RuleInvalid(faults);
        }

        var key = $"own-{Guid.NewGuid():N}"[..20];
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            write.Context.Add(new AlertRule(draft with { Key = key }, isShipped: false, isOn: false, viewer.Email, clock.GetUtcNow()));
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new RulesChanged());
        return key;
    }
}
