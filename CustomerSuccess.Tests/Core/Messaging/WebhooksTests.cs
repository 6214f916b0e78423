using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Messaging;

/// <summary>Adding, changing, testing and removing webhooks.</summary>
public sealed class WebhooksTests
{
    [Theory]
    [InlineData("https://127.0.0.1/hook")]
    [InlineData("https://10.1.2.3/hook")]
    [InlineData("https://[::1]/hook")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://localhost/hook")]
    [InlineData("http://1.1.1.1/hook")]
    [InlineData("https://no-such-host.invalid/hook")]
    [InlineData("hooks.slack.com")]
    public async Task Webhook_AtAnAddressThatMayNotBe_IsNotSaved(string url)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.IsType<Invalid>((await AddAsync(database, url)).Error);
        Assert.Empty(await RowsAsync(database));
    }

    [Fact]
    public async Task Webhook_AtAPublicAddress_IsSavedAndItsSecretIsNotShown()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.True((await AddAsync(database, "https://1.1.1.1/services/T0/B0/abcdefghijkl")).Succeeded);
        var row = Assert.Single(await RowsAsync(database));
        Assert.Equal(("Team", "https://1.1.1.1/…ijkl", WebhookFormat.Teams, true), (row.Name, row.ShownAddress, row.Format, row.IsOn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Webhook_WithoutAName_IsNotSaved(string name)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal(MessagingErrors.NameExpected, (await database.Get<AddWebhook>().RunAsync(name, "https://1.1.1.1/", WebhookFormat.Slack, Viewer.System, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Change_ToAPrivateAddress_LeavesEverythingAsItWas()
    {
        await using var database = await TestDatabase.CreateAsync();
        var id = (await AddAsync(database, "https://1.1.1.1/services/abcdefghijkl")).Value;
        Assert.IsType<Invalid>((await ChangeAsync(database, id, new WebhookChange("Other", "https://192.168.0.1/"))).Error);
        var row = Assert.Single(await RowsAsync(database));
        Assert.Equal(("Team", "https://1.1.1.1/…ijkl"), (row.Name, row.ShownAddress));
    }

    [Fact]
    public async Task Change_OfOneThing_LeavesTheRest()
    {
        await using var database = await TestDatabase.CreateAsync();
        var id = (await AddAsync(database, "https://1.1.1.1/services/abcdefghijkl")).Value;
        Assert.True((await ChangeAsync(database, id, new WebhookChange(IsOn: false))).Succeeded);
        Assert.True((await ChangeAsync(database, id, new WebhookChange(Name: "Alerts"))).Succeeded);
        var row = Assert.Single(await RowsAsync(database));
        Assert.Equal(("Alerts", "https://1.1.1.1/…ijkl", WebhookFormat.Teams, false), (row.Name, row.ShownAddress, row.Format, row.IsOn));
        Assert.Equal(MessagingErrors.NoWebhook, (await ChangeAsync(database, 99, new WebhookChange(IsOn: true))).Error);
    }

    [Fact]
    public async Task Remove_OfAWebhookForWhichMessagesWait_GivesThemUpAndKeepsThemReadable()
    {
        await using var database = await TestDatabase.CreateAsync();
        var id = (await AddAsync(database, "https://1.1.1.1/services/abcdefghijkl")).Value;
        await database.WriteAsync(Mailroom.Notice(id));
        Assert.True((await database.Get<RemoveWebhook>().RunAsync(id, Viewer.System, CancellationToken.None)).Succeeded);
        var row = Assert.Single((await database.Get<MessageQueries>().PageAsync(null, 1, Viewer.System, CancellationToken.None)).Rows);
        Assert.Equal((MessageState.GivenUp, null, "The webhook has been removed."), (row.State, row.To, row.LastError));
        await using var context = database.Read();
        Assert.False(await context.Set<Webhook>().AnyAsync());
    }

    [Fact]
    public async Task Test_OfAWebhookThatWorks_ArrivesAlthoughItIsOff()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(messaging: Mailroom.Inside);
        var id = (await AddAsync(database, receiver.Url)).Value;
        await ChangeAsync(database, id, new WebhookChange(IsOn: false));
        Assert.True((await TestAsync(database, id)).Succeeded);
        Assert.Contains("CustomerSuccess can reach this channel", Assert.Single(receiver.All).Body);
    }

    [Fact]
    public async Task Test_OfAWebhookThatIsDead_SaysWhatIsWrong()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => Task.FromResult(context.Response.StatusCode = 404);
        await using var database = await TestDatabase.CreateAsync(messaging: Mailroom.Inside);
        var gone = (await AddAsync(database, receiver.Url)).Value;
        Assert.Equal("127.0.0.1 answered 404.", (await TestAsync(database, gone)).Error?.Message);
        var dead = (await AddAsync(database, $"http://127.0.0.1:{Receiver.FreePort()}/")).Value;
        Assert.Equal("127.0.0.1 refuses connections.", (await TestAsync(database, dead)).Error?.Message);
    }

    private static Task<Result<int>> AddAsync(TestDatabase database, string url) =>
        database.Get<AddWebhook>().RunAsync(" Team ", url, WebhookFormat.Teams, Viewer.System, CancellationToken.None);

    private static Task<Result<Done>> ChangeAsync(TestDatabase database, int id, WebhookChange change) =>
        database.Get<ChangeWebhook>().RunAsync(id, change, Viewer.System, CancellationToken.None);

    private static Task<Result<Done>> TestAsync(TestDatabase database, int id) =>
        database.Get<TestWebhook>().RunAsync(id, Mailroom.Product, Viewer.System, CancellationToken.None);

    private static async Task<IReadOnlyList<WebhookRow>> RowsAsync(TestDatabase database) =>
        (await database.Get<MessageQueries>().WebhooksAsync(Viewer.System, CancellationToken.None)).Value;
}
