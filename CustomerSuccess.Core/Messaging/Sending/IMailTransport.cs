namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>The way of mails out of the product.</summary>
public interface IMailTransport
{
    /// <param name="mail">Sent again under the same key when nobody knows whether it arrived.</param>
    Task<Delivery> SendAsync(Mail mail, CancellationToken cancellationToken);
}
