using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

[Collection(DemoJourneys.Name)]
public sealed class InboxTests(DemoApp demo, Chromium chromium)
{
    [Fact]
    public async Task Inbox_NarrowedAndCorrectedByKey_ShowsTheTextAsSaid()
    {
        var page = await StartAsync();
        await page.OpenAsync(AppRoutes.Inbox);
        await page.GetByRole(AriaRole.Link, new() { Name = "Team" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Negative", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sentiment=negative"));
        var texts = page.GetByRole(AriaRole.List, new() { Name = "Texts of customers" }).Locator("> li");
        await Assertions.Expect(texts.First).ToContainTextAsync("Negative");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "How it sounds" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("1");

        await page.SeesAsync("said by");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Negative" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Inbox_OfOneCustomer_IsReachedFromItsCard()
    {
        var page = await StartAsync();
        await page.OpenAsync(AppRoutes.Customer("MV-1006"));
        await page.GetByRole(AriaRole.Region, new() { Name = "Sentiment", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "Read" }).ClickAsync();
        await page.SeesAsync("Customer MV-1006");
    }

    private async Task<IPage> StartAsync()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        return page;
    }
}
