using System.Globalization;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

[Collection(DemoJourneys.Name)]
public sealed class FindCustomerTests(DemoApp demo, Chromium chromium)
{
    [Fact]
    public async Task KeyboardOnly_FindACustomerAndReadWhyItIsAtRisk()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        await page.SeesTodayAsync();

        await page.Keyboard.PressAsync("Control+k");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Find customer or person" });
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("corvane");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "Corvane Energy" }).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");

        await page.SeesHeadingAsync("Corvane Energy");
        await page.SeesAsync("The champion left.");
        var tree = page.GetByRole(AriaRole.Region, new() { Name = "Score, from value to weight" });
        await Assertions.Expect(tree.GetByRole(AriaRole.Row, new() { Name = "Champion status" })).ToContainTextAsync("no");
    }

    [Fact]
    public async Task Tree_WhatTheMeasuresAdd_SumsToTheScore()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Leader);
        await page.OpenAsync(AppRoutes.Customers);
        await page.GetByLabel("Name or id").FillAsync("Corvane");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Corvane Energy", Exact = true }).ClickAsync();
        await page.SeesHeadingAsync("Corvane Energy");

        var rows = page.GetByRole(AriaRole.Region, new() { Name = "Score, from value to weight" }).Locator("tbody tr");
        await Assertions.Expect(rows.Last).ToContainTextAsync("Health");
        var added = await rows.EvaluateAllAsync<string[]>("rows => rows.map(row => [row.className, row.cells[6].innerText].join('|'))");
        var categories = added.Where(row => row.StartsWith("category|", StringComparison.Ordinal)).Sum(Points);

        Assert.Equal(Points(added[^1]), categories, tolerance: 0.26);
    }

    [Fact]
    public async Task Search_NothingFits_SaysSo()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("xyzzy");

        await page.SeesAsync("No customer or person fits “xyzzy”.");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Find customer or person" })).ToBeHiddenAsync();
    }

    /// <summary>Each category is rounded to a tenth where it is shown.</summary>
    private static double Points(string row) => double.Parse(row.Split('|')[1].Replace('−', '-'), CultureInfo.InvariantCulture);
}
