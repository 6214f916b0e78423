using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Faults.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Faults;

/// <summary>What stands in the outbox survives the death of the server: nothing is lost, and nothing that arrived is sent again.</summary>
public sealed class KilledDeliveryTests : IDisposable
{
    private const int Messages = 5;

    private static readonly Dictionary<string, string> Settings = new(
        Enumerable.Range(0, 100).Select(i => KeyValuePair.Create($"Messaging__RetryAfter__{i}", "00:00:01")))
    {
        ["Messaging__AllowPrivateAddresses"] = "true",
    };

    private readonly TempFolder folder = new();
    private readonly int port = Receiver.FreePort();

    private string Database => folder["app.db"];

    [Fact]
    public async Task Messages_OfAServerThatIsKilledAgainAndAgain_ArriveExactlyOnce()
    {
        await WriteMessagesAsync();
        for (var kill = 0; kill < 3; kill++)
        {
            await using var server = Serve();
            await UntilAsync($"SELECT COUNT(*) FROM OutgoingMessages WHERE LastError IS NOT NULL AND Attempts > {kill}", Messages);
            await server.KillAsync();
        }

        await using var receiver = await Receiver.StartAsync(port);
        await using (var server = Serve())
        {
            await UntilAsync("SELECT COUNT(*) FROM OutgoingMessages WHERE State = 'Sent'", Messages);
            await server.KillAsync();
        }

        await using (var server = Serve())
        {
            await server.LineAsync("is running at");
            await Task.Delay(TimeSpan.FromSeconds(3));
            await server.KillAsync();
        }

        Assert.Equal(Enumerable.Range(0, Messages).Select(i => $"alert:{i}"), receiver.All.Select(notice => notice.Key).Order());
        Assert.Equal("ok", DatabaseText.Lines(Database, "PRAGMA integrity_check").Single());
    }

    [Fact]
    public async Task Messages_OfAServerThatIsKilledWhileItSends_GoOutAgainUnderTheSameKey()
    {
        await WriteMessagesAsync();
        await using var receiver = await Receiver.StartAsync(port);
        receiver.Answer = context => Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted);
        await using (var server = Serve())
        {
            await receiver.TakenAsync(Messages, TimeSpan.FromMinutes(1));
            await server.KillAsync();
        }

        Assert.Equal(Messages, DatabaseText.Number(Database, "SELECT COUNT(*) FROM OutgoingMessages WHERE State = 'Sending'"));
        receiver.Answer = _ => Task.CompletedTask;
        await using var again = Serve();
        await UntilAsync("SELECT COUNT(*) FROM OutgoingMessages WHERE State = 'Sent' AND Attempts = 2", Messages);
        Assert.All(receiver.All.CountBy(notice => notice.Key), times => Assert.Equal(2, times.Value));
        Assert.Equal(Messages, receiver.All.DistinctBy(notice => notice.Key).Count());
    }

    [Fact]
    public async Task Alert_OfAnImport_ReachesItsChannelOnceHoweverOftenTheServerDies()
    {
        await InDatabaseAsync(async services =>
        {
            await services.GetRequiredService<PublishShippedRules>().RunAsync(CancellationToken.None);
            var rule = ShippedRules.All.Single(rule => rule.Key == "billing-failure");
            Assert.True((await services.GetRequiredService<SaveRule>().RunAsync(rule, rule with { Webhook = true }, Viewer.System, CancellationToken.None)).Succeeded);
            await WebhookAsync(services);
        });
        var today = TimeProvider.System.Today().ToString("yyyy-MM-dd");
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,owner_email", "C1,Corvane Energy,2025-01-01,ann@example.com")
            .With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", $"I1,C1,{today},900,{today},failed");
        Assert.Equal(0, (await ProgramRun.ToTheEndAsync("import", files.Path, "--database", Database)).ExitCode);
        for (var kill = 0; kill < 2; kill++)
        {
            await using var server = Serve();
            await UntilAsync($"SELECT COUNT(*) FROM OutgoingMessages WHERE Kind = 'Webhook' AND LastError IS NOT NULL AND Attempts > {kill}", 1);
            await server.KillAsync();
        }

        await using var receiver = await Receiver.StartAsync(port);
        for (var start = 0; start < 2; start++)
        {
            await using var server = Serve();
            await server.LineAsync("is running at");
            await UntilAsync("SELECT COUNT(*) FROM OutgoingMessages WHERE Kind = 'Webhook' AND State = 'Sent'", 1);
            await Task.Delay(TimeSpan.FromSeconds(2));
            await server.KillAsync();
        }

        var notice = Assert.Single(receiver.All);
        Assert.Contains("A payment failed today", notice.Body);
        Assert.Equal(1, DatabaseText.Number(Database, "SELECT COUNT(*) FROM Alerts WHERE RuleKey = 'billing-failure'"));
    }

    public void Dispose() => folder.Dispose();

    private ProgramRun Serve() => ProgramRun.Start(Settings, "serve", "--database", Database, "--urls", "http://127.0.0.1:0");

    private Task WriteMessagesAsync() => InDatabaseAsync(async services =>
    {
        var webhook = await WebhookAsync(services);
        await using var write = await services.GetRequiredService<Writes>().BeginAsync(CancellationToken.None);
        var notice = new WebhookNotice("Corvane Energy", "Usage fell 54 %.", "/customers/C1");
        write.Context.AddRange(Enumerable.Range(0, Messages).Select(i => OutgoingMessage.ToWebhook($"alert:{i}", webhook, notice, TimeProvider.System.GetUtcNow())));
        await write.CommitAsync(CancellationToken.None);
    });

    private async Task<int> WebhookAsync(IServiceProvider services)
    {
        var added = await services.GetRequiredService<AddWebhook>().RunAsync("Team", $"http://127.0.0.1:{port}/hook", WebhookFormat.Slack, Viewer.System, CancellationToken.None);
        Assert.True(added.Succeeded, added.Error?.Message);
        return added.Value;
    }

    /// <summary>As a program that has ended since.</summary>
    private async Task InDatabaseAsync(Func<IServiceProvider, Task> act)
    {
        await EmptyDatabase.CopyToAsync(Database);
        var options = new DatabaseOptions { Path = Database };
        await using (var services = CoreServices.For(options, TimeProvider.System, new MessagingOptions { AllowPrivateAddresses = true }))
        {
            await act(services);
        }

        SqliteConnection.ClearPool(new SqliteConnection(options.SqliteConnectionString));
    }

    private Task UntilAsync(string count, int expected) => DatabaseText.UntilAsync(Database, count, expected);
}
