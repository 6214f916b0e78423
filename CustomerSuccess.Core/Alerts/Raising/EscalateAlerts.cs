using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>Moves alerts that time alone moves: snoozed ones come back on their day, and what nobody answered in time goes to the leaders, once.</summary>
public sealed class EscalateAlerts(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>How many alerts were moved.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!await AnythingDueAsync(now, cancellationToken))
        {
            return 0;
        }

        List<int> customers;
        int messages;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var calendar = await write.Context.CalendarAsync(cancellationToken);
            var woken = await WakeAsync(write, calendar, now, cancellationToken);
            var late = await LateAsync(write, now, cancellationToken);
            late.ForEach(x => x.Alert.Escalate(now));
            messages = late.Count == 0
                ? 0
                : await AlertMessages.EscalateAsync(
                    write, late, await Audience.ReadAsync(write.Context, cancellationToken), calendar, now, cancellationToken);
            customers = [.. woken.Concat(late.Select(x => x.Alert)).Select(alert => alert.CustomerId).Distinct()];
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged(customers));
        if (messages > 0)
        {
            await live.PublishAsync(new MessagesWaiting());
        }

        return customers.Count;
    }

    private async Task<bool> AnythingDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var today = (await context.CalendarAsync(cancellationToken)).LocalDay(now);
        return await context.Set<Alert>().AnyAsync(
            alert => (alert.State == AlertState.Snoozed && alert.SnoozedUntil <= today)
                || (alert.State == AlertState.Open && alert.AcceptedAt == null && alert.EscalatedAt == null && alert.DueAt < now),
            cancellationToken);
    }

    private static async Task<List<Alert>> WakeAsync(Write write, BusinessCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = calendar.LocalDay(now);
        var rows = await (
            from alert in write.Context.Set<Alert>()
            where alert.State == AlertState.Snoozed && alert.SnoozedUntil <= today
            join rule in write.Context.Set<AlertRule>() on alert.RuleKey equals rule.Key
            select new { alert, rule }).ToListAsync(cancellationToken);
        rows.ForEach(row => row.alert.Wake(row.rule.Sla is { } sla ? calendar.DueAt(now, sla) : null));
        return rows.ConvertAll(row => row.alert);
    }

    private static async Task<List<Told>> LateAsync(Write write, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await (
            from alert in write.Context.Set<Alert>()
            where alert.State == AlertState.Open && alert.AcceptedAt == null && alert.EscalatedAt == null && alert.DueAt < now
            join rule in write.Context.Set<AlertRule>() on alert.RuleKey equals rule.Key
            join customer in write.Context.Set<Customer>() on alert.CustomerId equals customer.Id
            select new { alert, rule, customer }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new Told(row.alert, row.rule, row.customer, IsNew: false));
    }
}
