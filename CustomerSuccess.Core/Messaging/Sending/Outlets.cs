using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Every way out of the product, by kind of message.</summary>
public sealed class Outlets(IMailTransport mails, WebhookTransport webhooks)
{
    /// <param name="webhook">Of the message; null when it is gone or the message is a mail.</param>
    /// <param name="product">Where people reach the product.</param>
    public Task<Delivery> SendAsync(OutgoingMessage message, Webhook? webhook, Uri product, CancellationToken cancellationToken) => (message.Kind, webhook) switch
    {
        (MessageKind.Mail, _) => mails.SendAsync(
            new Mail(message.Key, message.To!, message.Subject, MailText.WithLinks(message.Body, product)), cancellationToken),
        (_, null) => Task.FromResult<Delivery>(new Delivery.Pointless("The webhook has been removed.")),
        (_, { IsOn: false }) => Task.FromResult<Delivery>(new Delivery.Pointless("The webhook is switched off.")),
        _ => webhooks.SendAsync(webhook, message.Key, message.Subject, message.Body, new Uri(product, message.Path), cancellationToken),
    };
}
