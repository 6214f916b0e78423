using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Renames a webhook, points it elsewhere, switches it on or off.</summary>
public sealed class ChangeWebhook(Writes writes, LiveFeed live, MessagingOptions options)
{
    public async Task<Result<Done>> RunAsync(int webhookId, WebhookChange change, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MessagingErrors.NotAllowed;
        }

        if (change.Name is { } name && WebhookName.Fault(name) is { } nameless)
        {
            return nameless;
        }

        if (change.Url is { } url && await new AddressCheck(options).FaultAsync(url, cancellationToken) is { } fault)
        {
            return fault;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var webhook = await write.Context.Set<Webhook>().SingleOrDefaultAsync(webhook => webhook.Id == webhookId, cancellationToken);
            if (webhook is null)
            {
                return MessagingErrors.NoWebhook;
            }

            webhook.Rename(change.Name ?? webhook.Name);
            webhook.PointTo(change.Url ?? webhook.Url, change.Format ?? webhook.Format);
            webhook.Switch(change.IsOn ?? webhook.IsOn);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return default(Done);
    }
}
