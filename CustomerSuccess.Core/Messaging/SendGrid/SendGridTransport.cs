using System.Net;
using System.Net.Http.Headers;
using System.Net.Mail;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.SendGrid.Model;
using CustomerSuccess.Core.Messaging.Sending;

namespace CustomerSuccess.Core.Messaging.SendGrid;

/// <summary>Hands mails to SendGrid, 10 seconds each. What becomes of them it tells later, by its event webhook.</summary>
internal sealed class SendGridTransport(SendGridOptions options) : IMailTransport, IDisposable
{
    private const int MostOfAnAnswer = 4096;

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
    {
        Timeout = Patience.OfAnAttempt,
        MaxResponseContentBufferSize = 1 << 20,
    };

    public async Task<Delivery> SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        if (!MailAddress.TryCreate(mail.To, out _))
        {
            return new Delivery.Pointless($"'{mail.To}' is no e-mail address.");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, options.Endpoint) { Content = new ByteArrayContent(Body(mail)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var answer = await client.SendAsync(request, cancellationToken);
            return answer.IsSuccessStatusCode ? new Delivery.Arrived() : await RefusedAsync(answer, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Failed($"SendGrid did not answer within {Patience.OfAnAttempt.TotalSeconds:0} s.", Unreachable: true);
        }
        catch (HttpRequestException failure)
        {
            return new Delivery.Failed($"SendGrid cannot be reached: {failure.Message}", Unreachable: true);
        }
    }

    public void Dispose() => client.Dispose();

    private byte[] Body(Mail mail)
    {
        var headers = new List<(string, string)> { ("Message-ID", MailText.MessageId(mail.Key, new MailAddress(options.From!).Host)) };
        if (mail.Unsubscribe is { } unsubscribe)
        {
            headers.Add(("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>"));
            headers.Add(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }

        return SendGridJson.Mail(mail.Key, new MailAddress(options.From!), mail.To, mail.Subject, mail.Body, mail.Html, mail.ReplyTo, headers);
    }

    /// <summary>A mail that SendGrid cannot read stays unreadable; everything else may pass, a wrong key when somebody mends it.</summary>
    private static async Task<Delivery> RefusedAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        var said = SendGridJson.Error(body.Length > MostOfAnAnswer ? "" : body);
        var why = $"SendGrid answered {(int)answer.StatusCode}{(said is null ? "." : $": {said}")}";
        return answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge ? new Delivery.Pointless(why) : new Delivery.Failed(why);
    }
}
