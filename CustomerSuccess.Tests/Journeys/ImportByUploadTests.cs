using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

public sealed class ImportByUploadTests(Chromium chromium)
{
    [Fact]
    public async Task Upload_FilesWithABadRow_ScoresTheGoodOnesAndOffersTheBadOneForMending()
    {
        await using var app = await RunningApp.EmptyAsync();
        var page = await StartAsync(app);
        using var files = Files();

        await UploadAsync(page, files["customers.csv"], files["usage.csv"], files["tickets.csv"]);

        await page.SeesAsync("Import done");
        await page.SeesAsync("tickets line 3: priority is 'terrible', expected one of low, normal, high, urgent");
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "tickets.csv, 1 row to mend" }).First.ClickAsync());
        Assert.Equal(
            "ticket_id,customer_id,opened_at,priority\nT2,C1,2026-11-02T10:00:00Z,terrible",
            (await File.ReadAllTextAsync(await download.PathAsync())).Trim().ReplaceLineEndings("\n"));

        await page.OpenAsync(AppRoutes.Portfolio);
        await page.SeesAsync("2 customers");
        await page.OpenAsync(AppRoutes.Customer("C1"));
        await page.SeesHeadingAsync("Harbour Mills");
        await page.SeesAsync("Score, from value to weight");
    }

    [Fact]
    public async Task Upload_DryRun_ReportsAndWritesNothing()
    {
        await using var app = await RunningApp.EmptyAsync();
        var page = await StartAsync(app);
        using var files = Files();

        await page.GetByLabel("Dry run").CheckAsync();
        await UploadAsync(page, files["customers.csv"], files["usage.csv"], files["tickets.csv"]);

        await page.SeesAsync("Dry run done");
        await page.SeesAsync("Bring in your customers");
        await page.OpenAsync(AppRoutes.Customers);
        await page.SeesAsync("No customers yet");
    }

    [Fact]
    public async Task Upload_ZipWithoutCustomers_SaysWhatIsMissing()
    {
        await using var app = await RunningApp.EmptyAsync();
        var page = await StartAsync(app);
        using var files = new CsvFolder().With("usage", "customer_id,day,logins", "C1,2026-11-01,3");

        await UploadAsync(page, files.Zip());

        await page.SeesAsync("The first import needs it.");
    }

    private static CsvFolder Files() => new CsvFolder()
        .With("customers", "customer_id,name,started_on,total_features", "C1,Harbour Mills,2025-01-01,20", "C2,Quarry Lane,2025-06-01,20")
        .With("usage", "customer_id,day,logins,sessions,actions,features_used", "C1,2026-11-18,4,5,60,12", "C2,2026-10-01,1,1,3,2")
        .With(
            "tickets",
            "ticket_id,customer_id,opened_at,priority",
            "T1,C1,2026-11-01T10:00:00Z,high",
            "T2,C1,2026-11-02T10:00:00Z,terrible",
            "T3,C2,2026-11-03T10:00:00Z,low",
            "T4,C2,2026-11-04T10:00:00Z,low",
            "T5,C2,2026-11-05T10:00:00Z,low");

    private async Task<IPage> StartAsync(RunningApp app)
    {
        await app.AddAsync("ada@vendor.example", "Ada Rivers", Role.Admin);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@vendor.example");
        await page.SeesHeadingAsync("Data");
        return page;
    }

    private static async Task UploadAsync(IPage page, params string[] files)
    {
        await page.GetByLabel("CSV files or a zip").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
    }
}
