using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Every way out of the product, by kind of message.</summary>
public sealed class Outlets(IMailTransport mails, WebhookTransport webhooks, CustomerMailDress dress)
{
    /// <param name="product">Where people reach the product.</param>
    public Task<Delivery> SendAsync(Claim claim, Uri product, CancellationToken cancellationToken) => (claim.Message, claim.Webhook) switch
    {
        ({ Kind: MessageKind.Mail } mail, _) => mails.SendAsync(Mail(mail, claim.Customer, product), cancellationToken),
        (_, null) => Task.FromResult<Delivery>(new Delivery.Pointless("The webhook has been removed.")),
        (_, { IsOn: false }) => Task.FromResult<Delivery>(new Delivery.Pointless("The webhook is switched off.")),
        var (notice, webhook) => webhooks.SendAsync(webhook, notice.Key, notice.Subject, notice.Body, new Uri(product, notice.Path), cancellationToken),
    };

    private Mail Mail(OutgoingMessage message, CustomerReach? customer, Uri product) => customer is null
        ? new Mail(message.Key, message.To!, message.Subject, MailText.WithLinks(message.Body, product), message.HtmlBody)
        : dress.Dress(message, customer, product);
}
