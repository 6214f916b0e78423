using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustomerSuccess.Tests.Journeys;

public sealed class RulesTests(Chromium chromium)
{
    private static readonly DateOnly Today = DateOnly.Parse(DemoDatabase.Today);

    [Fact]
    public async Task Admin_WhoChangesARuleAndTestsIt_HasItRaiseAnAlertByAnImport()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@vendor.example", "Ada Rivers", Role.Admin);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@vendor.example");
        await page.SeesHeadingAsync("Data");
        await ImportAsync(page, newest: 6);

        await page.OpenAsync(AppRoutes.Rules);
        await page.GetByRole(AriaRole.Link, new() { Name = "Nobody logs in", Exact = true }).ClickAsync();
        await page.SeesHeadingAsync("Nobody logs in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch off" }).ClickAsync();
        await page.GetByLabel("Threshold days").FillAsync("ten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.SeesAsync("Enter a number.");
        await page.GetByLabel("Threshold days").FillAsync("7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Test on history" }).ClickAsync();
        await page.SeesAsync("Would have fired 1 time on 1 customer in 12 months.");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Test on history" }).GetByRole(AriaRole.Link, new() { Name = "Harbour Mills" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.SeesAsync("Saved.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();
        await page.SeesAsync("On: it looks at every customer now.");

        // Quarry Lane has been silent for 3 days; the next file carries the day on.
        await page.OpenAsync(AppRoutes.Customer("C2"));
        await page.SeesAsync("No alert is open, and none was in the past.");
        var second = await page.Context.NewPageAsync();
        await second.OpenAsync(AppRoutes.Data);
        await ImportAsync(second, newest: 0);
        await page.SeesAsync("No login for 9 days.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept: Nobody logs in" }).ClickAsync();
        await page.SeesAsync("accepted by ada@vendor.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close: Nobody logs in" }).ClickAsync();
        await page.GetByLabel("Noise").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close alert" }).ClickAsync();
        await page.SeesAsync("No alert is open.");
        await page.OpenAsync(AppRoutes.Rules);
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "Nobody logs in" })).ToContainTextAsync("not enough answers");
    }

    /// <param name="newest">How many days ago the files end: a third customer carries the day on, while the other two are silent.</param>
    private static async Task ImportAsync(IPage page, int newest)
    {
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on", "C1,Harbour Mills,2025-01-01", "C2,Quarry Lane,2025-01-01", "C3,Zed Yard,2025-01-01")
            .With("usage", "customer_id,day,logins", $"C1,{Ago(18)},2", $"C2,{Ago(9)},2", $"C3,{Ago(newest)},1");
        await page.GetByLabel("CSV files or a zip").SetInputFilesAsync([files["customers.csv"], files["usage.csv"]]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await page.SeesAsync("Import done");
    }

    private static string Ago(int days) => Today.AddDays(-days).ToString("yyyy-MM-dd");
}
