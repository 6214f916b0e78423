using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>
/// Has every rule that is on look at the customers that were scored since the last time. Alerts, messages and the mark that a customer has been
/// looked at are one transaction for each range of customers: whatever ends the program, the next run goes on where this one stopped.
/// </summary>
public sealed class RaiseAlerts(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<RaiseSummary> RunAsync(CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(cancellationToken);
        var sum = RaiseSummary.Nothing;
        var messages = 0;
        foreach (var range in IdRange.Cover(waiting))
        {
            var (found, written) = await LookAsync(range, cancellationToken);
            sum += found;
            messages += written;
        }

        if (sum.Customers > 0)
        {
            await live.PublishAsync(new AlertsChanged(waiting));
        }

        if (messages > 0)
        {
            await live.PublishAsync(new MessagesWaiting());
        }

        return sum;
    }

    private async Task<List<int>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<CustomerStanding>().Where(standing => standing.NeedsAlerts).Select(standing => standing.CustomerId).ToListAsync(cancellationToken);
    }

    private async Task<(RaiseSummary Found, int Messages)> LookAsync(IdRange range, CancellationToken cancellationToken)
    {
        var (first, last, now) = (range.First, range.Last, clock.GetUtcNow());
        await using var write = await writes.BeginAsync(cancellationToken);
        var subjects = await Subjects.ReadAsync(write.Context, range, cancellationToken);
        var rules = await write.Context.Set<AlertRule>().AsNoTracking().Where(rule => rule.IsOn).ToListAsync(cancellationToken);
        var alerts = await write.Context.Set<Alert>()
            .Where(alert => alert.CustomerId >= first && alert.CustomerId <= last && (alert.ClearedAt == null || alert.State != AlertState.Closed))
            .ToListAsync(cancellationToken);
        var calendar = await write.Context.CalendarAsync(cancellationToken);
        var own = alerts.ToLookup(alert => alert.CustomerId);
        var round = new RaisingRound(rules, calendar, now);
        foreach (var subject in subjects)
        {
            round.Look(subject, own[subject.Customer.Id]);
            subject.Standing.AlertsRaised();
        }

        // What ended goes first: an alert that follows one of the same rule must find its place free.
        await write.SaveAsync(cancellationToken);
        write.Context.AddRange(round.Told.Where(told => told.IsNew).Select(told => told.Alert));
        await write.SaveAsync(cancellationToken);
        var audience = await Audience.ReadAsync(write.Context, cancellationToken);
        var messages = await AlertMessages.WriteAsync(write, round.Told, audience, calendar, now, cancellationToken);
        await write.CommitAsync(cancellationToken);
        return (new RaiseSummary(subjects.Count, round.Raised, round.Risen, round.Ended), messages);
    }
}
