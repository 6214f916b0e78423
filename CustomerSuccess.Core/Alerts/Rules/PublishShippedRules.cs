using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Puts the shipped rules that a database does not have yet into it, switched on. What somebody has changed stays.</summary>
public sealed class PublishShippedRules(Writes writes, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var known = await write.Context.Set<AlertRule>().Select(rule => rule.Key).ToListAsync(cancellationToken);
        write.Context.AddRange(ShippedRules.All.Where(rule => !known.Contains(rule.Key))
            .Select(rule => new AlertRule(rule, isShipped: true, isOn: true, "CustomerSuccess", clock.GetUtcNow())));
        await write.CommitAsync(cancellationToken);
    }
}
