using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Forgets a webhook and its address. What waits for it is given up and stays readable.</summary>
public sealed class RemoveWebhook(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int webhookId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MessagingErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var webhook = await write.Context.Set<Webhook>().SingleOrDefaultAsync(webhook => webhook.Id == webhookId, cancellationToken);
            if (webhook is null)
            {
                return MessagingErrors.NoWebhook;
            }

            write.Context.Remove(webhook);
            var waiting = await write.Context.Set<OutgoingMessage>()
                .Where(message => message.WebhookId == webhookId && message.State == MessageState.Waiting).ToListAsync(cancellationToken);
            waiting.ForEach(message => message.GiveUp("The webhook has been removed."));
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return default(Done);
    }
}
