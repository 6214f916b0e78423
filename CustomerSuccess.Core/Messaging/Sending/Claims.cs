using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Takes messages for one worker and writes down what became of them.</summary>
public sealed class Claims(Writes writes, TimeProvider clock, MessagingOptions options)
{
    /// <returns>Null when it is not due any more, or somebody else was faster.</returns>
    public async Task<Claim?> TakeAsync(int messageId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var write = await writes.BeginAsync(cancellationToken);
        var message = await write.Context.Set<OutgoingMessage>().SingleOrDefaultAsync(message => message.Id == messageId && message.DueAt <= now, cancellationToken);
        if (message is null)
        {
            return null;
        }

        message.Claim(now);
        try
        {
            await write.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A worker on another machine has changed the row since it was read.
            return null;
        }

        return new Claim(message, await write.Context.Set<Webhook>().SingleOrDefaultAsync(webhook => webhook.Id == message.WebhookId, cancellationToken));
    }

    public async Task RecordAsync(OutgoingMessage claimed, Delivery delivery, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var message = await write.Context.Set<OutgoingMessage>()
            .SingleOrDefaultAsync(message => message.Id == claimed.Id && message.Revision == claimed.Revision, cancellationToken);
        if (message is not null)
        {
            Apply(message, delivery, clock.GetUtcNow());
            await write.CommitAsync(cancellationToken);
        }
    }

    private void Apply(OutgoingMessage message, Delivery delivery, DateTimeOffset now)
    {
        switch (delivery)
        {
            case Delivery.Arrived:
                message.MarkSent(now);
                break;
            case Delivery.NowhereToGo:
                message.Keep();
                break;
            case Delivery.Failed failed when Backoff.After(message.Attempts, options.Waits) is { } wait:
                message.PutOff(failed.Why, now + wait);
                break;
            case Delivery.Failed last:
                message.GiveUp(last.Why);
                break;
            case Delivery.Pointless pointless:
                message.GiveUp(pointless.Why);
                break;
            default:
                throw new InvalidOperationException($"Unknown delivery {delivery}.");
        }
    }
}
