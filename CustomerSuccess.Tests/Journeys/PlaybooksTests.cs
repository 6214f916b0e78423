using System.Text.RegularExpressions;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustomerSuccess.Tests.Journeys;

public sealed class PlaybooksTests(Chromium chromium)
{
    private static readonly DateOnly Today = DateOnly.Parse(DemoDatabase.Today);

    [Fact]
    public async Task Admin_WhoCopiesAPlaybook_MendsTriesPublishesAndSwitchesItOn()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@vendor.example", "Ada Rivers", Role.Admin);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@vendor.example");
        await page.SeesHeadingAsync("Data");
        await ImportAsync(page);

        await page.OpenAsync(AppRoutes.Play("nurture"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Copy", Exact = true }).ClickAsync();
        await page.SeesHeadingAsync("New playbook");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Gentle nurture");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a step", Exact = true }).ClickAsync();
        await page.GetByLabel("What the step is").FillAsync("Say hello");
        await page.GetByLabel("Due after").FillAsync("-2");

        // By keyboard only: the focus stays on the button that moved it.
        var up = page.GetByRole(AriaRole.Button, new() { Name = "Move up: Say hello" });
        await up.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.SeesAsync("Say hello is now step 3 of 4.");
        await Expect(up).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Say hello is now step 2 of 4.")).ToHaveCountAsync(1);
        await Expect(up).ToBeFocusedAsync();

        // The second click of two falls on nothing; what is removed can be put back where it was.
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: Say hello" }).DblClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put back: Say hello" })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Remove: ") })).ToHaveCountAsync(3);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Say hello ") }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await page.SeesAsync("A step cannot be due before the run begins.");
        await page.GetByLabel("Due after").FillAsync("0");
        var dry = page.GetByRole(AriaRole.Region, new() { Name = "Dry run" });
        await dry.GetByRole(AriaRole.Button, new() { Name = "Dry run", Exact = true }).ClickAsync();
        await Expect(dry.GetByText("Say hello")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await page.SeesHeadingAsync("Gentle nurture");
        await page.IsAtAsync(AppRoutes.Play("gentle-nurture"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch on", Exact = true }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Switch on: Gentle nurture" });
        await Expect(dialog.GetByText("would enter in 14 days")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Switch on", Exact = true }).ClickAsync();
        await page.SeesAsync("On: customers that fit enter from now on.");
        await page.OpenAsync(AppRoutes.Plays);
        await Expect(page.GetByRole(AriaRole.Switch, new() { Name = "Gentle nurture is on" })).ToBeCheckedAsync();
    }

    private static async Task ImportAsync(IPage page)
    {
        var newest = Today.AddDays(-1).ToString("yyyy-MM-dd");
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on", "C1,Harbour Mills,2025-01-01")
            .With("usage", "customer_id,day,logins", $"C1,{newest},2");
        await page.GetByLabel("CSV files or a zip").SetInputFilesAsync([files["customers.csv"], files["usage.csv"]]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await page.SeesAsync("Import done");
    }
}
