using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Answering;

/// <summary>Somebody takes an alert on: its SLA clock stops.</summary>
public sealed class AcceptAlert(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int alertId, Viewer viewer, CancellationToken cancellationToken)
    {
        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await AlertsToAnswer.FindAsync(write, alertId, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            found.Value.Accept(viewer.Email, clock.GetUtcNow());
            customer = found.Value.CustomerId;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged([customer]));
        return default(Done);
    }
}
