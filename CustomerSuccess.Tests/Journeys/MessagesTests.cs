using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>What leaves the product can be seen: an admin reads the outbox, tries again, and manages webhooks.</summary>
public sealed class MessagesTests(Chromium chromium)
{
    [Fact]
    public async Task Admin_WithoutAMailServer_ReadsWhatStayedHereAndSeesItArriveWithoutReload()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@example.com", "Ada", Role.Admin);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@example.com");
        await page.OpenAsync(AppRoutes.Messages);
        await page.SeesAsync("Nothing has been written yet.");
        await page.SeesAsync("No mail server is configured");

        await WriteAsync(app, OutgoingMessage.Mail("k", "ann@example.com", "Corvane Energy: usage fell 54 %", "It did.\n/customers/C1", DateTimeOffset.UnixEpoch));
        await page.GetByRole(AriaRole.Button, new() { Name = "Corvane Energy: usage fell 54 %", Exact = true }).ClickAsync();
        await page.SeesAsync("It did.");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Kept here 1" }).ClickAsync();
        await page.IsAtAsync("/messages");
        await page.SeesAsync("1 message");
    }

    [Fact]
    public async Task Webhook_AtAPrivateAddress_IsRefusedWhereItWasTyped()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@example.com", "Ada", Role.Admin);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@example.com");
        await page.OpenAsync(AppRoutes.Messages);
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Webhooks" });
        await card.GetByLabel("Name").FillAsync("Alerts");
        await card.GetByLabel("Address").FillAsync("https://192.168.0.10/hook");
        await card.GetByRole(AriaRole.Button, new() { Name = "Add webhook" }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("192.168.0.10 leads to 192.168.0.10, an address within this machine or its network.");
        await Assertions.Expect(card.GetByLabel("Address")).ToHaveValueAsync("https://192.168.0.10/hook");

        await card.GetByLabel("Address").FillAsync("https://1.1.1.1/services/T0/B0/abcdefghijklmnop");
        await card.GetByRole(AriaRole.Button, new() { Name = "Add webhook" }).ClickAsync();
        await page.SeesAsync("https://1.1.1.1/…mnop");
        await card.GetByLabel("Alerts is on").UncheckAsync();
        await page.SeesAsync("Off: nothing is sent to it.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Remove Alerts" }).ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Remove Alerts for good" }).ClickAsync();
        await page.SeesAsync("No channel is told yet.");
    }

    private static async Task WriteAsync(RunningApp app, OutgoingMessage message)
    {
        await using (var write = await app.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            write.Context.Add(message);
            await write.CommitAsync(CancellationToken.None);
        }

        await app.Get<LiveFeed>().PublishAsync(new MessagesWaiting());
    }
}
