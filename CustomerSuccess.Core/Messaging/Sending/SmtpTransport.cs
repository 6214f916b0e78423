using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Hands mails to the configured mail server.</summary>
internal sealed class SmtpTransport(SmtpOptions options) : IMailTransport
{
    public async Task<Delivery> SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        if (!MailAddress.TryCreate(mail.To, out var to))
        {
            return new Delivery.Pointless($"'{mail.To}' is no e-mail address.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience.OfAnAttempt);
        try
        {
            using var client = Client();
            using var message = Message(mail, to);
            await client.SendMailAsync(message, limit.Token);
            return new Delivery.Arrived();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Failed($"The mail server {options.Host} did not answer within {Patience.OfAnAttempt.TotalSeconds:0} s.");
        }
        catch (Exception failure) when (failure is SmtpException or IOException or AuthenticationException)
        {
            return new Delivery.Failed(Words(failure));
        }
    }

    private SmtpClient Client() => new(options.Host, options.Port)
    {
        EnableSsl = options.UseTls,
        Credentials = options.User is { } user ? new NetworkCredential(user, options.Password) : null,
    };

    private MailMessage Message(Mail mail, MailAddress to)
    {
        var from = new MailAddress(options.From!);
        return new MailMessage(from, to)
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
            Headers = { ["Message-ID"] = MailText.MessageId(mail.Key, from.Host), ["Auto-Submitted"] = "auto-generated" },
        };
    }

    private string Words(Exception failure) => (failure, failure.InnerException) switch
    {
        (_, SocketException { SocketErrorCode: SocketError.ConnectionRefused }) => $"The mail server {options.Host}:{options.Port} refuses connections.",
        (_, SocketException { SocketErrorCode: SocketError.HostNotFound }) => $"Nobody knows where the mail server {options.Host} is.",
        (AuthenticationException, _) or (_, AuthenticationException) => $"The mail server {options.Host} has no certificate that can be trusted.",
        (SmtpException said, _) => $"The mail server {options.Host} refused the mail: {said.Message}",
        _ => $"The connection to the mail server {options.Host} broke: {failure.Message}",
    };
}
