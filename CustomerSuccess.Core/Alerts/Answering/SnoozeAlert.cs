using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Answering;

/// <summary>Puts an alert off until a day, with a reason. It comes back that morning with a new SLA.</summary>
public sealed class SnoozeAlert(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int alertId, DateOnly until, string reason, Viewer viewer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Alert.LongestNote)
        {
            return AlertErrors.ReasonExpected;
        }

        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await AlertsToAnswer.FindAsync(write, alertId, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            var today = (await write.Context.CalendarAsync(cancellationToken)).LocalDay(clock.GetUtcNow());
            if (until <= today || until > today.AddYears(1))
            {
                return AlertErrors.DayExpected;
            }

            found.Value.Snooze(until, reason.Trim());
            customer = found.Value.CustomerId;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged([customer]));
        return default(Done);
    }
}
