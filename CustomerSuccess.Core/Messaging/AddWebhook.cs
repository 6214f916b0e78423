using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Adds a channel that is told from now on.</summary>
public sealed class AddWebhook(Writes writes, LiveFeed live, MessagingOptions options)
{
    /// <param name="url">Public and https, unless <see cref="MessagingOptions.AllowPrivateAddresses"/>.</param>
    /// <returns>Its id.</returns>
    public async Task<Result<int>> RunAsync(string name, string url, WebhookFormat format, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MessagingErrors.NotAllowed;
        }

        if (WebhookName.Fault(name) is { } nameless)
        {
            return nameless;
        }

        if (await new AddressCheck(options).FaultAsync(url, cancellationToken) is { } fault)
        {
            return fault;
        }

        var webhook = new Webhook(name, url, format);
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            write.Context.Add(webhook);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return webhook.Id;
    }
}
