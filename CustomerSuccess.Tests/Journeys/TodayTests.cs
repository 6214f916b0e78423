using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Data;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>A CSM's day: alerts arrive by themselves and are answered by keys.</summary>
public sealed class TodayTests(Chromium chromium)
{
    private const string Ann = "ann@example.com";

    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Alert_OfAFactThatArrives_AppearsOnOpenScreensWithoutReload()
    {
        await using var app = await StartAsync();
        var today = await OpenAsync(app, AppRoutes.Today);
        var book = await OpenAsync(app, AppRoutes.Book);
        await today.SeesAsync("No alert waits for an answer.");
        await Bell(book, "Notifications").ClickAsync();
        await book.SeesAsync("No alert waits for you.");
        await book.Keyboard.PressAsync("Escape");

        clock.Now = clock.Now.AddMinutes(1);
        await ImportAsync(app, files => files.With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", "I1,C1,2026-11-18,900,2026-11-20,failed"));

        await Assertions.Expect(Queue(today).GetByRole(AriaRole.Link, new() { Name = "Corvane Energy", Exact = true })).ToBeVisibleAsync();
        await today.SeesAsync("A payment failed");
        await Assertions.Expect(Queue(today).GetByText("New", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(Bell(book, "Notifications, 1 new")).ToBeVisibleAsync();
        await Bell(book, "Notifications, 1 new").ClickAsync();
        await book.GetByRole(AriaRole.Region, new() { Name = "Newest alerts" }).GetByRole(AriaRole.Link, new() { Name = "Corvane Energy" }).ClickAsync();
        await book.SeesHeadingAsync("Corvane Energy");
    }

    [Fact]
    public async Task Queue_ByKeys_IsWalkedAnsweredAndLeft()
    {
        await using var app = await StartAsync();
        await ImportAsync(app, files => files.With(
            "invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", "I1,C1,2026-11-18,900,2026-11-20,failed", "I2,C2,2026-11-18,900,2026-11-20,failed"));
        var page = await OpenAsync(app, AppRoutes.Today);
        await Assertions.Expect(Items(page)).ToHaveCountAsync(2);
        await Assertions.Expect(Selected(page)).ToContainTextAsync("Corvane Energy");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(Selected(page)).ToContainTextAsync("Mosswell Dairy");
        await page.Keyboard.PressAsync("s");
        await page.GetByLabel("Reason").FillAsync("They jest: j, s, e are letters here");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Items(page)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Snoozed" })).ToContainTextAsync("They jest");

        await page.Keyboard.PressAsync("e");
        await page.SeesAsync("accepted just now");
        await page.Keyboard.PressAsync("e");
        await page.SeesAsync("No alert waits for an answer.");

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("b");
        await page.IsAtAsync(AppRoutes.Book);
    }

    [Fact]
    public async Task Alert_AnsweredByMouse_IsLoggedAssignedAndClosed()
    {
        await using var app = await StartAsync();
        await ImportAsync(app, files => files.With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", "I1,C1,2026-11-18,900,2026-11-20,failed"));
        var page = await OpenAsync(app, AppRoutes.Today);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log call" }).ClickAsync();
        await page.GetByLabel("About").FillAsync("The failed payment");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Assign" }).ClickAsync();
        await page.GetByLabel("To", new() { Exact = true }).SelectOptionAsync("lea@example.com");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Assign" }).ClickAsync();
        await page.SeesAsync("No alert waits for an answer.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Team" }).ClickAsync();
        await Assertions.Expect(Items(page)).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Not useful" }).ClickAsync();
        await page.GetByLabel("Too early").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close alert" }).ClickAsync();
        await page.SeesAsync("No alert waits for an answer.");
    }

    [Fact]
    public async Task Csm_AfterSigningIn_StartsFromToday()
    {
        await using var app = await StartAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Ann);
        await page.IsAtAsync(AppRoutes.Today);
        await page.SeesHeadingAsync("Friday, 20 November");
    }

    private async Task<IPage> OpenAsync(RunningApp app, string address)
    {
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Ann);
        await page.HeadingAsync();
        await page.OpenAsync(address);
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        return page;
    }

    /// <summary>Ann with two customers that use the product every day. A payment that fails is late too; one alert of it is enough.</summary>
    private async Task<RunningApp> StartAsync()
    {
        var app = await RunningApp.EmptyAsync(clock);
        await app.AddAsync(Ann, "Ann", Role.Csm);
        await app.AddAsync("lea@example.com", "Lea", Role.Leader);
        Assert.True((await app.Get<SwitchRule>().RunAsync("late-payments", false, Viewer.System, CancellationToken.None)).Succeeded);
        await ImportAsync(app, files => files);
        return app;
    }

    /// <summary>As an admin's upload does, once its files are there.</summary>
    private static async Task ImportAsync(RunningApp app, Func<CsvFolder, CsvFolder> facts)
    {
        using var folder = new CsvFolder();
        facts(folder.With("customers", "customer_id,name,started_on,owner_email,mrr,currency", $"C1,Corvane Energy,2025-01-01,{Ann},2000,EUR", $"C2,Mosswell Dairy,2025-01-01,{Ann},1000,EUR")
            .With("usage", ["customer_id,day,logins", .. Enumerable.Range(0, 90).SelectMany(Usage)]));
        var copy = Directory.CreateTempSubdirectory("customersuccess-test-").FullName;
        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        var desk = app.Get<ImportDesk>();
        Assert.True(desk.Start(new Upload(copy, "facts", copy), dryRun: false, acceptRejects: false, Viewer.System).Succeeded);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (desk.Status is { Running: true })
        {
            await Task.Delay(20, patience.Token);
        }

        Assert.Null(desk.Status?.Error);
    }

    /// <summary>A little more every month, so that no rule finds anything.</summary>
    private static IEnumerable<string> Usage(int daysAgo) =>
        new[] { "C1", "C2" }.Select(id => $"{id},{new DateOnly(2026, 11, 20).AddDays(-daysAgo):yyyy-MM-dd},{9 - (daysAgo / 30)}");

    private static ILocator Queue(IPage page) => page.GetByRole(AriaRole.List, new() { Name = "Alerts by rank" });

    private static ILocator Items(IPage page) => Queue(page).GetByRole(AriaRole.Listitem);

    private static ILocator Selected(IPage page) => Queue(page).Locator("[aria-current=true]");

    private static ILocator Bell(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
