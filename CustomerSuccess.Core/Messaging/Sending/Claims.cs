using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Takes messages for one worker and writes down what became of them.</summary>
public sealed class Claims(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, ReadBrake isStopped, TimeProvider clock, MessagingOptions options)
{
    /// <returns>Null when it is not due any more, must not leave, or somebody else was faster.</returns>
    public async Task<Claim?> TakeAsync(int messageId, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(messageId, cancellationToken) is not { } message)
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var webhook = await context.Set<Webhook>().SingleOrDefaultAsync(webhook => webhook.Id == message.WebhookId, cancellationToken);
        return new Claim(message, webhook, message.CustomerId is null ? null : await ReachReading.ReadAsync(context, message, cancellationToken));
    }

    public async Task RecordAsync(OutgoingMessage claimed, Delivery delivery, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var message = await write.Context.Set<OutgoingMessage>()
            .SingleOrDefaultAsync(message => message.Id == claimed.Id && message.Revision == claimed.Revision, cancellationToken);
        if (message is null)
        {
            return;
        }

        var now = clock.GetUtcNow();
        Apply(message, delivery, now);
        if (message.State == MessageState.Bounced)
        {
            await write.Context.SuppressAsync(message.To!, SuppressionReason.Bounced, message.LastError, "Mail server", now, cancellationToken);
        }

        // Somebody on another machine may know better what became of it.
        await write.TryCommitAsync(cancellationToken);
    }

    private async Task<OutgoingMessage?> ClaimAsync(int messageId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var write = await writes.BeginAsync(cancellationToken);
        var message = await write.Context.Set<OutgoingMessage>().SingleOrDefaultAsync(message => message.Id == messageId && message.DueAt <= now, cancellationToken);
        if (message is null || (message.CustomerId is not null && await isStopped(write.Context, cancellationToken)))
        {
            return null;
        }

        // Whoever has unsubscribed since a mail was queued gets nothing.
        var why = message.CustomerId is null ? null : await ReachReading.HindranceAsync(write.Context, message, cancellationToken);
        if (why is null)
        {
            message.Claim(now);
        }
        else
        {
            message.Suppress(why);
        }

        return await write.TryCommitAsync(cancellationToken) && why is null ? message : null;
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
            case Delivery.NoSuchMailBox bounced when message.CustomerId is not null:
                message.Bounce(bounced.Why);
                break;
            case Delivery.NoSuchMailBox colleague:
                TryLater(message, colleague.Why, now);
                break;
            case Delivery.Failed failed:
                TryLater(message, failed.Why, now);
                break;
            case Delivery.Pointless pointless:
                message.GiveUp(pointless.Why);
                break;
            default:
                throw new InvalidOperationException($"Unknown delivery {delivery}.");
        }
    }

    private void TryLater(OutgoingMessage message, string why, DateTimeOffset now)
    {
        if (Backoff.After(message.Attempts, options.Waits) is { } wait)
        {
            message.PutOff(why, now + wait);
        }
        else
        {
            message.GiveUp(why);
        }
    }
}
