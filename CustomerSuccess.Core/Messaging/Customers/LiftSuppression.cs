using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Takes an address off the list, with the reason why that is right. What was held back stays so; it can be tried again.</summary>
public sealed class LiftSuppression(Writes writes, LiveFeed live, TimeProvider clock)
{
    public async Task<Result<Done>> RunAsync(int suppressionId, string why, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return MailErrors.ReasonExpected;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var suppression = await write.Context.Set<Suppression>().SingleOrDefaultAsync(
                suppression => suppression.Id == suppressionId && suppression.LiftedAt == null, cancellationToken);
            if (suppression is null)
            {
                return MailErrors.NotSuppressed;
            }

            suppression.Lift(why, viewer.Name, clock.GetUtcNow());
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return default(Done);
    }
}
