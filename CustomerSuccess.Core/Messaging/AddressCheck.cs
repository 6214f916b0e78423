using System.Net;
using System.Net.Sockets;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Whether an address that somebody gives may become a webhook, as far as can be told without sending anything.</summary>
internal sealed class AddressCheck(MessagingOptions options)
{
    public async Task<Error?> FaultAsync(string url, CancellationToken cancellationToken)
    {
        var parsed = WebhookAddress.Parse(url);
        return parsed.Succeeded
            ? WebhookAddress.Fault(parsed.Value, await ReachedAsync(parsed.Value.DnsSafeHost, cancellationToken), options.AllowPrivateAddresses)
            : parsed.Error;
    }

    private static async Task<IPAddress[]> ReachedAsync(string host, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience.OfAnAttempt);
        try
        {
            return await Dns.GetHostAddressesAsync(host, limit.Token);
        }
        catch (Exception unknown) when (unknown is SocketException or ArgumentException || (unknown is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return [];
        }
    }
}
