using CustomerSuccess.Core.Messaging;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CustomerSuccess.Web.Messaging;

/// <summary>Where people reach the product, for links in what leaves it: as configured, else where it listens.</summary>
public sealed class ProductAddress(IServer server, MessagingOptions options)
{
    /// <summary>Known once the server has started.</summary>
    public Uri Get() => options.PublicAddress ?? new Uri(Reachable(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()));

    /// <summary>Nobody outside could follow the links of a mail: mails to customers wait.</summary>
    public bool HoldsCustomerMails => options.HoldsCustomerMails(Get());

    /// <summary>A server that listens on every address of its machine is reached by the machine's name.</summary>
    private static string Reachable(string address)
    {
        var listening = BindingAddress.Parse(address);
        return listening.Host is "+" or "*" or "0.0.0.0" or "[::]" ? $"{listening.Scheme}://{Environment.MachineName}:{listening.Port}/" : address;
    }
}
