using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>An installation without customers, and one with a single customer of whom nothing is known: each screen says so and what to do next.</summary>
public sealed class EmptyAndOneTests(Chromium chromium)
{
    [Theory]
    [InlineData(Role.Csm, AppRoutes.Today, "An admin brings them in on the Data screen.")]
    [InlineData(Role.Leader, AppRoutes.Portfolio, "An admin brings them in on the Data screen.")]
    [InlineData(Role.Admin, AppRoutes.Data, "Bring in your customers")]
    public async Task Home_OfAnEmptyInstallation_SaysWhatToDoNext(Role role, string home, string said)
    {
        await using var app = await RunningApp.EmptyAsync();
        var page = await StartAsync(app, role);

        await page.IsAtAsync(home);
        await page.SeesAsync(said);
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task Portfolio_OfAnEmptyInstallation_LeadsAnAdminToTheImport()
    {
        await using var app = await RunningApp.EmptyAsync();
        var page = await StartAsync(app, Role.Admin);

        await page.OpenAsync(AppRoutes.Portfolio);
        await page.GetByRole(AriaRole.Link, new() { Name = "Import customers" }).ClickAsync();

        await page.SeesHeadingAsync("Data");
    }

    [Fact]
    public async Task OneCustomer_WithoutAnyFact_IsThereWithoutAScoreAndSaysWhatIsMissing()
    {
        await using var app = await RunningApp.EmptyAsync();
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on", "C1,Harbour Mills,2025-01-01");
        await ImportAsync(app, files);
        var page = await StartAsync(app, Role.Admin);
        await page.SeesAsync("1 customer");

        await page.OpenAsync(AppRoutes.Portfolio);
        await page.SeesAsync("1 without enough data");
        await page.NothingFailedAsync();
        await page.OpenAsync(AppRoutes.Customers);
        await page.GetByRole(AriaRole.Link, new() { Name = "Harbour Mills" }).ClickAsync();
        await page.SeesAsync("Not enough data for a score");
        foreach (var tab in new[] { "Timeline", "People", "Usage", "Support", "Money" })
        {
            var link = page.GetByRole(AriaRole.Navigation, new() { Name = "Harbour Mills" }).GetByRole(AriaRole.Link, new() { Name = tab, Exact = true });
            await link.ClickAsync();
            await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "page");
            await page.NothingFailedAsync();
        }
    }

    private static async Task ImportAsync(RunningApp app, CsvFolder files)
    {
        var imported = await app.Get<ImportFiles>().RunAsync(new ImportRequest(files.Path, "one"), Viewer.System, progress: null, CancellationToken.None);
        await app.Get<RescoreAfterImport>().RunAsync(imported.Value.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
    }

    private async Task<IPage> StartAsync(RunningApp app, Role role)
    {
        await app.AddAsync("ada@vendor.example", "Ada Rivers", role);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@vendor.example");
        await page.HeadingAsync();
        return page;
    }
}
