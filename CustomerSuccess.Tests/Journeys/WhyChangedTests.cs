using System.Globalization;
using System.Text.Json;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>A CSM reads why a customer's health changed, says how it is going, and logs a call.</summary>
[Collection(DemoJourneys.Name)]
public sealed class WhyChangedTests(DemoApp demo, Chromium chromium)
{
    [Fact]
    public async Task Waterfall_OfAMover_SumsToItsChangeAndSaysTheSameAsTheApi()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Leader);
        await page.OpenAsync(AppRoutes.Portfolio);
        await page.GetByRole(AriaRole.Region, new() { Name = "Movers" }).GetByRole(AriaRole.Link).First.ClickAsync();
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Why it changed" });
        await Assertions.Expect(card.GetByText("The parts sum exactly.")).ToBeVisibleAsync();

        await card.GetByRole(AriaRole.Button, new() { Name = "Show Why it changed as a table" }).ClickAsync();
        var points = (await card.Locator("td.number").AllInnerTextsAsync()).Select(Hundredths).ToList();
        Assert.True(points.Count > 1);
        Assert.Equal(points[^1], points[..^1].Sum());
        Assert.NotEqual(0, points[^1]);

        var answer = await page.APIRequest.GetAsync($"{AppRoutes.Api}/health/{new Uri(page.Url).Segments[^1]}/change");
        var change = JsonDocument.Parse(await answer.TextAsync()).RootElement;
        Assert.Equal(points[^1], (int)(change.GetProperty("difference").GetDecimal() * 100));
        Assert.Equal(points.Count - 1, change.GetProperty("parts").GetArrayLength());
    }

    [Fact]
    public async Task Waterfall_BetweenAnyTwoDays_IsAskedForByDate()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        await page.OpenAsync(AppRoutes.Book);
        await page.Locator("a.customer-name").First.ClickAsync();
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Why it changed" });
        await card.GetByRole(AriaRole.Button, new() { Name = "Dates" }).ClickAsync();
        var to = await card.GetByLabel("To", new() { Exact = true }).InputValueAsync();
        await card.GetByLabel("From", new() { Exact = true }).FillAsync(to);
        await Assertions.Expect(card.GetByText("on both days")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Api_WithHalfASpanOrANobody_SaysWhatWasExpected()
    {
        var page = await chromium.OpenAsync(demo.App);
        var anonymous = await page.APIRequest.GetAsync($"{AppRoutes.Api}/health/C1/change", new() { MaxRedirects = 0 });
        Assert.NotEqual(200, anonymous.Status);
        await page.SignInAsync(Role.Csm);
        var half = await page.APIRequest.GetAsync($"{AppRoutes.Api}/health/C1/change?from=2026-10-01");
        Assert.Equal(400, half.Status);
        Assert.Contains("Name both days", await half.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (await page.APIRequest.GetAsync($"{AppRoutes.Api}/health/nobody/change")).Status);
    }

    [Fact]
    public async Task Rating_GivenInTheBook_CountsAtOnceOnTheCustomer()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        await page.OpenAsync($"{AppRoutes.Book}?sort=-health");
        var first = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^CSM sentiment of") }).First;
        await first.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "CSM sentiment" });
        await dialog.GetByLabel("1 Lost").CheckAsync();
        await dialog.GetByLabel("Why (optional)").FillAsync("They told us that they are leaving.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(first).ToHaveTextAsync("1 of 5");

        await page.Locator("a.customer-name").First.ClickAsync();
        var card = page.GetByRole(AriaRole.Region, new() { Name = "CSM sentiment" });
        await Assertions.Expect(card.GetByText("1 of 5")).ToBeVisibleAsync();
        await Assertions.Expect(card.GetByText("bands apart")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Call_LoggedOnTheCustomer_StandsInItsTimeline()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        await page.OpenAsync(AppRoutes.Book);
        await page.Locator("a.customer-name").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log call" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Log", Exact = true }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("what it was about");
        await dialog.GetByLabel("About").FillAsync("Renewal terms");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Log", Exact = true }).ClickAsync();
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Timeline" }).GetByText("Renewal terms")).ToBeVisibleAsync();
    }

    private static int Hundredths(string points) =>
        (int)Math.Round(decimal.Parse(points.Replace('−', '-').Replace("+", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 100);
}
