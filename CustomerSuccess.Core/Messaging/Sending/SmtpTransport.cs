using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Text.RegularExpressions;
using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Hands mails to the configured mail server.</summary>
internal sealed partial class SmtpTransport(SmtpOptions options) : IMailTransport
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
            return new Delivery.Failed($"The mail server {options.Host} did not answer within {Patience.OfAnAttempt.TotalSeconds:0} s.", Unreachable: true);
        }
        catch (SmtpFailedRecipientException refused) when (IsUnknown(refused))
        {
            return new Delivery.NoSuchMailBox($"The mail server {options.Host} knows nobody at {mail.To}: {refused.Message}");
        }
        catch (Exception failure) when (failure is SmtpException or IOException or AuthenticationException)
        {
            return new Delivery.Failed(Words(failure), IsUnreachable(failure));
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
        var message = new MailMessage(from, to)
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
            Headers = { ["Message-ID"] = MailText.MessageId(mail.Key, from.Host), ["Auto-Submitted"] = "auto-generated" },
        };
        if (mail.Html is { } html)
        {
            var view = AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, MediaTypeNames.Text.Html);
            view.TransferEncoding = TransferEncoding.Base64;
            message.AlternateViews.Add(view);
        }

        if (MailAddress.TryCreate(mail.ReplyTo, out var replyTo))
        {
            message.ReplyToList.Add(replyTo);
        }

        if (mail.Unsubscribe is { } unsubscribe)
        {
            message.Headers["List-Unsubscribe"] = $"<{unsubscribe.AbsoluteUri}>";
            message.Headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        }

        return message;
    }

    /// <summary>
    /// 550, 551 and 553 of RFC 5321, unless an enhanced code (RFC 3463) says that it is not about the address: servers refuse by policy (5.7.1) with 550, too.
    /// Anything else about a receiver may pass.
    /// </summary>
    private static bool IsUnknown(SmtpFailedRecipientException refused) =>
        refused.StatusCode is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed
        && EnhancedCode().Match(refused.Message) is var code && (!code.Success || code.Groups[1].Value == "1");

    private static bool IsUnreachable(Exception failure) => failure is IOException or AuthenticationException || failure.InnerException is SocketException or IOException or AuthenticationException;

    private string Words(Exception failure) => (failure, failure.InnerException) switch
    {
        (_, SocketException { SocketErrorCode: SocketError.ConnectionRefused }) => $"The mail server {options.Host}:{options.Port} refuses connections.",
        (_, SocketException { SocketErrorCode: SocketError.HostNotFound }) => $"Nobody knows where the mail server {options.Host} is.",
        (AuthenticationException, _) or (_, AuthenticationException) => $"The mail server {options.Host} has no certificate that can be trusted.",
        (SmtpException said, _) => $"The mail server {options.Host} refused the mail: {said.Message}",
        _ => $"The connection to the mail server {options.Host} broke: {failure.Message}",
    };

    /// <summary>The second number of a code such as 5.1.1: what it is about, 1 being the address.</summary>
    [GeneratedRegex(@"\b5\.(\d{1,3})\.\d{1,3}\b")]
    private static partial Regex EnhancedCode();
}
