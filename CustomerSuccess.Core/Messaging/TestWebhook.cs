using System.Globalization;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Sends a notice to a webhook at once, whether it is on or off, and says whether it arrived.</summary>
public sealed class TestWebhook(IDbContextFactory<CustomerSuccessContext> contexts, WebhookTransport transport, TimeProvider clock)
{
    /// <param name="product">Where people reach the product.</param>
    public async Task<Result<Done>> RunAsync(int webhookId, Uri product, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MessagingErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var webhook = await context.Set<Webhook>().SingleOrDefaultAsync(webhook => webhook.Id == webhookId, cancellationToken);
        if (webhook is null)
        {
            return MessagingErrors.NoWebhook;
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"test:{webhookId}:{clock.GetUtcNow():O}");
        var text = $"{viewer.Name} tests this webhook. Alerts will arrive here.";
        return await transport.SendAsync(webhook, key, "CustomerSuccess can reach this channel", text, product, cancellationToken) switch
        {
            Delivery.Failed failed => MessagingErrors.Failed(failed.Why),
            Delivery.Pointless pointless => MessagingErrors.Failed(pointless.Why),
            _ => default(Done),
        };
    }
}
