using System.Net;
using System.Net.Sockets;
using System.Text;
using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>
/// Posts notices to webhooks: 10 seconds, no redirects, no proxy (which would connect in our stead to what we must not), no cookies. Answers
/// are judged by their status alone and never read.
/// </summary>
public sealed class WebhookTransport(MessagingOptions options) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectCallback = new PublicConnections(options).ConnectAsync,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    })
    {
        Timeout = Patience.OfAnAttempt,
    };

    /// <param name="key">A receiver that has seen it before may drop the notice.</param>
    /// <param name="link">The whole address that the notice leads to.</param>
    public async Task<Delivery> SendAsync(Webhook webhook, string key, string title, string text, Uri link, CancellationToken cancellationToken)
    {
        var address = new Uri(webhook.Url);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(NoticeJson.For(webhook.Format, title, text, link), Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", Ascii.IsValid(key) && !key.Any(char.IsControl) ? key : Uri.EscapeDataString(key) } },
        };
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return answer.IsSuccessStatusCode ? new Delivery.Arrived() : new Delivery.Failed(Words(address.Host, answer.StatusCode));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Failed($"{address.Host} did not answer within {Patience.OfAnAttempt.TotalSeconds:0} s.");
        }
        catch (HttpRequestException failure)
        {
            return new Delivery.Failed(Words(address.Host, failure));
        }
    }

    public void Dispose() => client.Dispose();

    private static string Words(string host, HttpStatusCode answer) => (int)answer is >= 300 and < 400
        ? $"{host} answered with a redirect ({(int)answer}), which is not followed. Give the address that it leads to."
        : $"{host} answered {(int)answer}.";

    private static string Words(string host, HttpRequestException failure) => (failure.HttpRequestError, failure.InnerException) switch
    {
        (_, ForbiddenAddressException forbidden) => forbidden.Message,
        (_, SocketException { SocketErrorCode: SocketError.ConnectionRefused }) => $"{host} refuses connections.",
        (HttpRequestError.NameResolutionError, _) => $"Nobody knows where {host} is.",
        (HttpRequestError.SecureConnectionError, _) => $"{host} has no certificate that can be trusted.",
        _ => $"The connection to {host} failed.",
    };
}
