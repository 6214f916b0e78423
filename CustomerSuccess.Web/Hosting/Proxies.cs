using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CustomerSuccess.Web.Hosting;

/// <summary>Configuration section <c>Proxies</c>: the addresses and networks whose word about who asks is taken, such as <c>10.0.0.7</c> or <c>10.0.0.0/8</c>.</summary>
internal static class Proxies
{
    /// <summary>Without any, nobody's word is taken.</summary>
    /// <exception cref="InvalidOperationException">Something is neither an address nor a network.</exception>
    public static ForwardedHeadersOptions Read(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var known in configuration.GetSection("Proxies").Get<string[]>() ?? [])
        {
            if (IPAddress.TryParse(known, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(known, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new InvalidOperationException($"Proxies: '{known}' is neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/8.");
            }
        }

        return options;
    }

    /// <summary>With none configured the headers are not looked at.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var options = Read(app.Configuration);
        if (options.KnownProxies.Count + options.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(options);
        }
    }
}
