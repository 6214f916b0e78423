using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>From a number to the customers behind it, and to one of them.</summary>
[Collection(DemoJourneys.Name)]
public sealed class RevenueTests(DemoApp demo, Chromium chromium)
{
    [Fact]
    public async Task Leader_FromRetentionToTheCustomersThatLeft()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Leader);
        await page.OpenAsync(AppRoutes.Portfolio);
        await page.GetByRole(AriaRole.Link, new() { Name = "GRR, 12 months" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Churn and expansion", Level = 1 })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Retention", Exact = true })).ToContainTextAsync("goal 90");

        var churn = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Churn: ") });
        var lost = await churn.InnerTextAsync();
        await churn.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Churn", Level = 1 })).ToBeVisibleAsync();
        Assert.StartsWith("−", lost);
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" })).ToContainTextAsync("closing $0");

        var first = page.Locator("tbody tr").First.GetByRole(AriaRole.Link);
        var name = await first.InnerTextAsync();
        await first.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Leader_WhoNarrowsDown_KeepsItInTheAddressAndGetsItAsCsv()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Leader);
        await page.OpenAsync(AppRoutes.Revenue);
        await page.GetByRole(AriaRole.Link, new() { Name = "3 months" }).ClickAsync();
        await page.WaitForURLAsync(address => address.Contains("period=quarter", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "3 months" })).ToHaveAttributeAsync("aria-current", "true");
        await page.GetByLabel("Segment", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.WaitForURLAsync(address => address.Contains("period=quarter", StringComparison.Ordinal) && address.Contains("segment=", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Retention", Exact = true })).ToContainTextAsync("goal of a year");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show How long customers stay as a table" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "How long customers stay as a table" })).ToContainTextAsync("Followed");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Months as CSV" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.StartsWith("month,is_over,opening_arr,new,reactivation,expansion,contraction,churn,currency,closing_arr,", lines[0]);
        Assert.InRange(lines.Length, 20, 26);
    }
}
