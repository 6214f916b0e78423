using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Core.Messaging;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>The reader of a mail unsubscribes on a phone, without signing in; then nothing more leaves, and an admin sees why.</summary>
public sealed class UnsubscribeTests(Chromium chromium)
{
    private static readonly DateTimeOffset Later = new(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Reader_OnAPhone_UnsubscribesAndTheNextMailIsHeldBack()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@vendor.example", "Ada Rivers", Role.Admin);
        var link = AppRoutes.Unsubscribe(app.Get<SignedLinks>().Sign("unsubscribe", $"1:{MailStory.Mara}", Later));
        var reader = await chromium.OpenAsync(app, width: 390, height: 844);
        await reader.GotoAsync(link);
        await reader.SeesHeadingAsync("Unsubscribe?");
        Assert.Equal(390, await reader.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await reader.GetByRole(AriaRole.Button, new() { Name = "Unsubscribe" }).ClickAsync();
        await reader.SeesHeadingAsync("You are unsubscribed");
        await reader.GotoAsync(link);
        await reader.SeesHeadingAsync("You are unsubscribed");

        await WriteAsync(app, OutgoingMessage.ToCustomer(MailStory.Mail(due: DateTimeOffset.UnixEpoch), MailStory.Mara, DateTimeOffset.UnixEpoch));
        var admin = await chromium.OpenAsync(app);
        await admin.SignInAsync("ada@vendor.example");
        await admin.SeesHeadingAsync("Data");
        await admin.OpenAsync(AppRoutes.Messages);
        await admin.SeesAsync("Held back 1");
        await admin.SeesAsync("mara@corvane.example has unsubscribed from mails like this");
        var list = admin.GetByRole(AriaRole.Region, new() { Name = "Not written to" });
        await Assertions.Expect(list.GetByText("1 address")).ToBeVisibleAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "Remove mara@corvane.example" }).ClickAsync();
        var dialog = admin.GetByRole(AriaRole.Dialog, new() { Name = "Write to mara@corvane.example again" });
        await dialog.GetByLabel("Why that is right").FillAsync("She asked by phone");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
        await Assertions.Expect(list.GetByText("Everybody may be written to.")).ToBeVisibleAsync();
        await Assertions.Expect(list.GetByLabel("Find an address")).ToBeFocusedAsync();
        await list.GetByLabel("E-mail address").FillAsync("nobody");
        await list.GetByLabel("Why", new() { Exact = true }).FillAsync("x");
        await list.GetByRole(AriaRole.Button, new() { Name = "Write to it no more" }).ClickAsync();
        await Assertions.Expect(list.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is no e-mail address.");
    }

    [Fact]
    public async Task Pages_OfReaders_HaveNoSeriousFindingInBothThemes()
    {
        await using var app = await RunningApp.EmptyAsync();
        await WriteAsync(app, new Suppression("out@corvane.example", SuppressionReason.Unsubscribed, null, "x", DateTimeOffset.UnixEpoch));
        var links = app.Get<SignedLinks>();
        string[] addresses =
        [
            AppRoutes.Unsubscribe(links.Sign("unsubscribe", $"1:{MailStory.Mara}", Later)), AppRoutes.Unsubscribe(links.Sign("unsubscribe", "1:out@corvane.example", Later)),
            AppRoutes.Unsubscribe("nonsense"), $"{AppRoutes.BrokenMailLink}?expired=True",
        ];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.OpenAsync(app, width: 390, height: 844, scheme: scheme);
            foreach (var address in addresses)
            {
                await page.OpenAsync(address);
                var found = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{address}: {violation.Help}");
                Assert.Empty(found);
            }
        }
    }

    private static async Task WriteAsync(RunningApp app, object entity)
    {
        await using (var write = await app.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            write.Context.Add(entity);
            await write.CommitAsync(CancellationToken.None);
        }

        await app.Get<LiveFeed>().PublishAsync(new MessagesWaiting());
    }
}
