using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerSuccess.Tests.Web.Hosting;

/// <summary>One part of the server on a port of its own.</summary>
internal sealed class SmallServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SmallServer(WebApplication app) => this.app = app;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<SmallServer> StartAsync(Action<IServiceCollection> add, Action<WebApplication> use)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore().AddLogging(logging => logging.ClearProviders());
        add(builder.Services);
        var app = builder.Build();
        use(app);
        await app.StartAsync();
        var server = new SmallServer(app);
        server.Client.BaseAddress = new Uri(app.Urls.Single());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
