using System.Net;
using System.Net.Sockets;
using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>
/// Looks a name up, judges what it stands for and connects to exactly that: a name that meant something harmless when it was saved may mean
/// this machine by now.
/// </summary>
internal sealed class PublicConnections(MessagingOptions options)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var reached = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (WebhookAddress.Fault(context.InitialRequestMessage.RequestUri!, reached, options.AllowPrivateAddresses) is { } fault)
        {
            throw new ForbiddenAddressException(fault.Message);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reached, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
