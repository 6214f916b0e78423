using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Takes messages for one worker and writes down what became of them.</summary>
public sealed class Claims(Writes writes, TimeProvider clock, MessagingOptions options)
{
    /// <returns>Null when it is not due any more, must not leave, or somebody else was faster.</returns>
    public async Task<Claim?> TakeAsync(int messageId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var write = await writes.BeginAsync(cancellationToken);
        var message = await write.Context.Set<OutgoingMessage>().SingleOrDefaultAsync(message => message.Id == messageId && message.DueAt <= now, cancellationToken);
        if (message is null)
        {
            return null;
        }

        var leaves = await DecideAsync(write.Context, message, now, cancellationToken);
        try
        {
            await write.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A worker on another machine has changed the row since it was read.
            return null;
        }

        if (!leaves)
        {
            return null;
        }

        var webhook = await write.Context.Set<Webhook>().SingleOrDefaultAsync(webhook => webhook.Id == message.WebhookId, cancellationToken);
        return new Claim(message, webhook, message.CustomerId is null ? null : await ReachReading.ReadAsync(write.Context, message, cancellationToken));
    }

    public async Task RecordAsync(OutgoingMessage claimed, Delivery delivery, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var message = await write.Context.Set<OutgoingMessage>()
            .SingleOrDefaultAsync(message => message.Id == claimed.Id && message.Revision == claimed.Revision, cancellationToken);
        if (message is not null)
        {
            var now = clock.GetUtcNow();
            Apply(message, delivery, now);
            if (message.State == MessageState.Bounced)
            {
                await write.Context.SuppressAsync(message.To!, SuppressionReason.Bounced, message.LastError, "Mail server", now, cancellationToken);
            }

            await write.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Whoever has unsubscribed since a mail was queued gets nothing, and one domain is not flooded.</summary>
    /// <returns>Whether it is sent now.</returns>
    private async Task<bool> DecideAsync(CustomerSuccessContext context, OutgoingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.CustomerId is not null)
        {
            if (await ReachReading.HindranceAsync(context, message, cancellationToken) is { } why)
            {
                message.Suppress(why);
                return false;
            }

            if (options.HasMailServer && await ReachReading.TurnAsync(context, message, options.PerDomainPerMinute, now, cancellationToken) is { } turn)
            {
                message.Postpone(turn);
                return false;
            }
        }

        message.Claim(now);
        return true;
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
