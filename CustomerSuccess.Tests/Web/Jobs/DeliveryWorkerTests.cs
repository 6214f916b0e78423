using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Tests.Core.Messaging;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using CustomerSuccess.Web.Jobs;
using CustomerSuccess.Web.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerSuccess.Tests.Web.Jobs;

public sealed class DeliveryWorkerTests
{
    [Fact]
    public async Task Worker_AtItsStartWhenWokenAndWhenSomethingFallsDue_Delivers()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(TimeProvider.System, Mailroom.Inside with { RetryAfter = [TimeSpan.FromMilliseconds(300)] });
        var webhook = await database.WebhookAsync(receiver.Url);
        await database.WriteAsync(Mailroom.Notice(webhook, "start"));
        await using var host = await HostAsync(database);
        await receiver.TakenAsync(1);

        var fail = true;
        receiver.Answer = context => Task.FromResult(context.Response.StatusCode = Interlocked.Exchange(ref fail, false) ? 500 : 200);
        await database.WriteAsync(Mailroom.Notice(webhook, "woken"));
        await database.Get<LiveFeed>().PublishAsync(new MessagesWaiting());
        var all = await receiver.TakenAsync(3);
        Assert.Equal(["start", "woken", "woken"], all.Select(notice => notice.Key));
        await host.StopAsync();
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("woken")).State);
    }

    [Fact]
    public async Task Worker_WhoseProductHasAPublicAddress_LeadsThere()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(TimeProvider.System, Mailroom.Inside with { PublicAddress = new Uri("https://cs.example.com/") });
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync(receiver.Url)));
        await using var host = await HostAsync(database);
        Assert.Contains("https://cs.example.com/customers/C1", (await receiver.TakenAsync(1))[0].Body);
    }

    private static async Task<WebApplication> HostAsync(TestDatabase database)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddLogging(logging => logging.ClearProviders())
            .AddHostedService(provider => new DeliveryWorker(
                database.Get<DeliverMessages>(), database.Get<LiveFeed>(), new ProductAddress(provider.GetRequiredService<IServer>(), database.Get<MessagingOptions>()),
                provider.GetRequiredService<IHostApplicationLifetime>(), TimeProvider.System, provider.GetRequiredService<ILogger<DeliveryWorker>>()));
        var app = builder.Build();
        await app.StartAsync();
        return app;
    }
}
