using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Rules, how they do, and how they would have done; for admins. What they are called and by which clocks the business goes, for everybody.</summary>
public sealed class RuleQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    private const int Recent = 30;

    /// <summary>The shipped ones in their order, then own ones by name.</summary>
    public async Task<Result<IReadOnlyList<RuleRow>>> RulesAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rules = await context.Set<AlertRule>().Where(rule => rule.RemovedAt == null).ToListAsync(cancellationToken);
        var since = clock.GetUtcNow().AddDays(-Recent);
        var counts = await context.Set<Alert>().GroupBy(alert => alert.RuleKey).Select(own => new
        {
            own.Key,
            Fired = own.Count(alert => alert.RaisedAt >= since),
            Open = own.Count(alert => alert.State != AlertState.Closed),
            Useful = own.Count(alert => alert.Outcome == AlertOutcome.Useful),
            Noise = own.Count(alert => alert.Outcome == AlertOutcome.Noise),
            TooEarly = own.Count(alert => alert.Outcome == AlertOutcome.TooEarly),
        }).ToDictionaryAsync(own => own.Key, StringComparer.Ordinal, cancellationToken);
        return rules.OrderBy(rule => rule.IsShipped ? 0 : 1).ThenBy(rule => rule.IsShipped ? rule.Id : 0).ThenBy(rule => rule.Name, StringComparer.Ordinal)
            .Select(rule => counts.TryGetValue(rule.Key, out var own)
                ? Row(rule, own.Fired, own.Open, new RulePrecision(own.Useful, own.Noise, own.TooEarly))
                : Row(rule, 0, 0, new RulePrecision(0, 0, 0)))
            .ToList();
    }

    /// <summary>What the rules are called, in the same order. Everybody may know: playbooks name them.</summary>
    public async Task<IReadOnlyList<(string Key, string Name)>> NamesAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rules = await context.Set<AlertRule>().Where(rule => rule.RemovedAt == null).Select(rule => new { rule.Id, rule.Key, rule.Name, rule.IsShipped }).ToListAsync(cancellationToken);
        return [.. rules.OrderBy(rule => rule.IsShipped ? 0 : 1).ThenBy(rule => rule.IsShipped ? rule.Id : 0).ThenBy(rule => rule.Name, StringComparer.Ordinal).Select(rule => (rule.Key, rule.Name))];
    }

    /// <summary>By whose clock and days people count. Everybody may know.</summary>
    public async Task<BusinessCalendar> CalendarAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.CalendarAsync(cancellationToken);
    }

    public async Task<Result<OpeningHours>> OpeningAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.Set<BusinessHours>().SingleAsync(cancellationToken)).Opening;
    }

    /// <summary>
    /// Runs a rule, saved or not, over the stored days of the last 12 months, about one a week, and says how often it would have fired and on whom.
    /// Nothing that is stored is touched.
    /// </summary>
    /// <returns><see cref="RuleInvalid"/> with what is wrong at which field.</returns>
    public async Task<Result<RuleTest>> TestAsync(RuleDraft draft, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        if (RuleFaults.Of(draft) is { Count: > 0 } faults)
        {
            return new RuleInvalid(faults);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await RuleHistory.RunAsync(context, draft.Terms, clock.Today(), cancellationToken);
    }

    private static RuleRow Row(AlertRule rule, int fired, int open, RulePrecision precision) =>
        new(rule.Draft, rule.IsOn, rule.IsShipped, rule.ChangedBy, rule.ChangedAt, fired, open, precision);
}
