namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>No mail server is configured: mails can be read in the outbox and go nowhere.</summary>
internal sealed class OutboxOnly : IMailTransport
{
    public Task<Delivery> SendAsync(Mail mail, CancellationToken cancellationToken) => Task.FromResult<Delivery>(new Delivery.NowhereToGo());
}
