using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Answering;

/// <summary>Answers an alert for good, and says whether it was worth raising.</summary>
public sealed class CloseAlert(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int alertId, AlertOutcome outcome, string? note, Viewer viewer, CancellationToken cancellationToken)
    {
        if (note?.Length > Alert.LongestNote)
        {
            return AlertErrors.NoteTooLong;
        }

        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await AlertsToAnswer.FindAsync(write, alertId, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            found.Value.Close(outcome, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), viewer.Email, clock.GetUtcNow());
            customer = found.Value.CustomerId;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged([customer]));
        return default(Done);
    }
}
