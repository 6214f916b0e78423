using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

public sealed class AccessTests(Chromium chromium)
{
    private const string Admin = "ada@vendor.example";
    private const string Csm = "cleo@vendor.example";

    [Fact]
    public async Task Disable_SomebodyWithAnOpenScreen_CutsItAtOnce()
    {
        await using var app = await StartAsync();
        var csm = await chromium.OpenAsync(app);
        await csm.SignInAsync(Csm);
        await csm.SeesTodayAsync();
        var admin = await chromium.OpenAsync(app);
        await admin.SignInAsync(Admin);
        await admin.SeesHeadingAsync("Data");

        await admin.GetByRole(AriaRole.Link, new() { Name = "People" }).First.ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Disable Cleo Park" }).ClickAsync();
        await admin.SeesAsync("disabled");

        await csm.IsAtAsync(AppRoutes.SignIn);
        await csm.SignInAsync(Csm);
        await csm.SeesAsync("this person may not sign in");
    }

    [Fact]
    public async Task LastAdmin_DisablingThemselves_IsRefused()
    {
        await using var app = await StartAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Admin);
        await page.SeesHeadingAsync("Data");

        await page.GotoAsync(AppRoutes.People);
        await page.GetByRole(AriaRole.Button, new() { Name = "Disable Ada Rivers" }).ClickAsync();

        await page.SeesAsync("This is the last admin.");
    }

    [Fact]
    public async Task Invite_NewPerson_GetsInByTheLink()
    {
        await using var app = await StartAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Admin);
        await page.SeesHeadingAsync("Data");

        await page.GotoAsync(AppRoutes.People);
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite person" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync("Lea Winter");
        await dialog.GetByLabel("E-mail address").FillAsync("lea@vendor.example");
        await dialog.GetByLabel("Role").SelectOptionAsync("CS leader");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make invitation link" }).ClickAsync();
        var link = await page.GetByLabel("Link for choosing a password").InputValueAsync();

        var lea = await chromium.OpenAsync(app);
        await lea.GotoAsync(link);
        await lea.SeesHeadingAsync("Welcome, Lea Winter");
        await lea.GetByLabel("Password", new() { Exact = true }).FillAsync("nine warm orchards");
        await lea.GetByLabel("Password again").FillAsync("nine warm orchards");
        await lea.GetByRole(AriaRole.Button, new() { Name = "Set password and sign in" }).ClickAsync();
        await lea.SeesHeadingAsync("Portfolio");
    }

    [Fact]
    public async Task Csm_PagesOfOtherRoles_AreNotShown()
    {
        await using var app = await StartAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Csm);
        await page.SeesTodayAsync();

        foreach (var address in new[] { AppRoutes.Data, AppRoutes.People, AppRoutes.Portfolio, AppRoutes.PlayResults, AppRoutes.PlayResult("high-save"), AppRoutes.PlayResultsExport })
        {
            await page.GotoAsync(address);
            await page.SeesAsync("There is nothing here");
        }
    }

    [Fact]
    public async Task Csm_Restricted_SeesOnlyTheOwnBook()
    {
        await using var app = await StartAsync();
        using var files = new CsvFolder().With(
            "customers",
            "customer_id,name,started_on,owner_email",
            $"mine,Harbour Mills,2026-01-01,{Csm}",
            "other,Quarry Lane,2026-01-01,somebody@vendor.example");
        await app.Get<ImportFiles>().RunAsync(new ImportRequest(files.Path, "files"), Viewer.System, progress: null, CancellationToken.None);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Csm);
        await page.SeesTodayAsync();
        await page.OpenAsync(AppRoutes.Book);
        await page.SeesAsync("Harbour Mills");
        await page.OpenAsync(AppRoutes.Customer("other"));
        await page.SeesHeadingAsync("Quarry Lane");

        await app.Get<RestrictCsms>().RunAsync(onlyTheirBook: true, Viewer.System, CancellationToken.None);

        await page.OpenAsync(AppRoutes.Customer("other"));
        await page.SeesHeadingAsync("Customer not found");
        await page.OpenAsync(AppRoutes.Customers);
        await page.SeesAsync("Harbour Mills");
        await Assertions.Expect(page.GetByText("Quarry Lane")).ToHaveCountAsync(0);
    }

    private static async Task<RunningApp> StartAsync()
    {
        var app = await RunningApp.EmptyAsync();
        await app.AddAsync(Admin, "Ada Rivers", Role.Admin);
        await app.AddAsync(Csm, "Cleo Park", Role.Csm);
        return app;
    }
}
