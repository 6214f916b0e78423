using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerSuccess.Tests.Support.Messaging;

/// <summary>What stands behind a webhook: takes notices, remembers them, and answers as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<Received> received = new();
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public IReadOnlyList<Received> All => [.. received];

    public string Url => $"{app.Urls.Single()}/hook/T0/secret-9999";

    /// <summary>How the next notices are answered; the default is 200 at once.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    /// <param name="port">0: any that is free.</param>
    public static async Task<Receiver> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddRoutingCore().AddLogging(logging => logging.ClearProviders());
        var receiver = new Receiver(builder.Build());
        receiver.app.Run(receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>A port on which nobody listens at the moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until so many have come.</summary>
    public async Task<IReadOnlyList<Received>> TakenAsync(int count, TimeSpan? patience = null)
    {
        using var limit = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(30));
        while (received.Count < count)
        {
            await Task.Delay(20, limit.Token);
        }

        return All;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        received.Enqueue(new Received($"{context.Request.Headers["Idempotency-Key"]}", $"{context.Request.Path}", await reader.ReadToEndAsync()));
        await Answer(context);
    }
}
