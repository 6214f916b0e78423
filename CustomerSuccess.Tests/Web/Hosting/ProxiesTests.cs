using System.Net;
using CustomerSuccess.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace CustomerSuccess.Tests.Web.Hosting;

public sealed class ProxiesTests
{
    [Fact]
    public void Read_OfAddressesAndNetworks_BelievesOnlyThose()
    {
        var options = Proxies.Read(Configured("10.0.0.7", "192.168.0.0/16"));
        Assert.Equal([IPAddress.Parse("10.0.0.7")], options.KnownProxies);
        Assert.Equal([IPNetwork.Parse("192.168.0.0/16")], options.KnownIPNetworks);
    }

    [Fact]
    public void Read_OfNothing_BelievesNobody()
    {
        var options = Proxies.Read(Configured());
        Assert.Empty(options.KnownProxies);
        Assert.Empty(options.KnownIPNetworks);
    }

    [Fact]
    public void Read_OfAName_SaysWhatIsExpected() =>
        Assert.Equal("Proxies: 'proxy.local' is neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/8.", Assert.Throws<InvalidOperationException>(() => Proxies.Read(Configured("proxy.local"))).Message);

    private static IConfiguration Configured(params string[] known) => new ConfigurationBuilder()
        .AddInMemoryCollection(known.Select((proxy, i) => KeyValuePair.Create<string, string?>($"Proxies:{i}", proxy))).Build();
}
