using System.Net;
using System.Net.Sockets;

namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>Which addresses belong to the Internet at large, and not to this machine or the networks it stands in.</summary>
public static class PublicAddresses
{
    // https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-special-registry; multicast and reserved ranges besides.
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork TranslatedLocally = IPNetwork.Parse("64:ff9b:1::/48");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool IsPublic(IPAddress address) =>
        Inner(address) is { } inner ? IsPublic(inner) : !TranslatedLocally.Contains(address) && !Private.Any(network => network.Contains(address));

    /// <summary>The IPv4 address that an IPv6 address stands for: mapped, translated (RFC 6052) or 6to4 (RFC 3056).</summary>
    private static IPAddress? Inner(IPAddress address) => address switch
    {
        { AddressFamily: AddressFamily.InterNetwork } => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4(),
        _ when Translated.Contains(address) => new IPAddress(address.GetAddressBytes().AsSpan(12, 4)),
        _ when SixToFour.Contains(address) => new IPAddress(address.GetAddressBytes().AsSpan(2, 4)),
        _ => null,
    };
}
