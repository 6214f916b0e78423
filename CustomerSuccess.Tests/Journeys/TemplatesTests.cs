using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>An admin changes what customers are told, sees it with the facts of one of them, and gets it by mail.</summary>
public sealed class TemplatesTests(Chromium chromium)
{
    [Fact]
    public async Task Admin_ChangingATemplate_SeesMistakesAtTheirPlaceTestsAndPublishes()
    {
        await using var app = await StartAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("ada@vendor.example");
        await page.OpenAsync(AppRoutes.Templates);
        await page.GetByRole(AriaRole.Link, new() { Name = "Newsletter", Exact = true }).ClickAsync();
        await page.SeesHeadingAsync("Newsletter");
        await page.SeesAsync("News for Corvane Energy");

        var body = page.GetByLabel("Text, in Markdown");
        await body.FillAsync("Hello {{firstName}},\n\nyour plan is {{plam}}.");
        await page.SeesAsync("Line 3: There is no fact 'plam'. Did you mean plan?");
        await Assertions.Expect(body).ToHaveAttributeAsync("aria-invalid", "true");
        await body.FillAsync("Hello {{firstName}},\n\nyour plan is **{{plan}}**.");
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("your plan is Professional.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Send to me" }).ClickAsync();
        await page.SeesAsync("It is on its way to ada@vendor.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await page.SeesAsync("Say in a few words what has changed");
        await page.GetByLabel("What has changed").FillAsync("Shorter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await page.SeesAsync("Version 2 is sent from now on.");
        await body.FillAsync("Hello again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take version 1 into the editor" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog, new() { Name = "Take version 1" }).GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What has changed")).ToHaveValueAsync("Back to version 1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Templates", Exact = true }).First.ClickAsync();
        await page.SeesAsync("What you changed is not published and would be lost.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave without publishing" }).ClickAsync();
        await page.SeesHeadingAsync("Templates");

        await page.OpenAsync(AppRoutes.Messages);
        await page.GetByRole(AriaRole.Button, new() { Name = "Test: News for Corvane Energy" }).ClickAsync();
        await page.SeesAsync("your plan is Professional.");
    }

    [Fact]
    public async Task Csm_LookingAtATemplate_CannotChangeIt()
    {
        await using var app = await StartAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync("cleo@vendor.example");
        await page.SeesTodayAsync();
        await page.OpenAsync(AppRoutes.Template("standard-newsletter", "C1"));
        await page.SeesAsync("News for Corvane Energy");
        await Assertions.Expect(page.GetByLabel("Text, in Markdown")).ToHaveAttributeAsync("readonly", "");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToHaveCountAsync(0);
    }

    private static async Task<RunningApp> StartAsync()
    {
        var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@vendor.example", "Ada Rivers", Role.Admin);
        await app.AddAsync("cleo@vendor.example", "Cleo Park", Role.Csm);
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,owner_email,plan", "C1,Corvane Energy,2025-01-01,cleo@vendor.example,Professional")
            .With("contacts", "customer_id,contact_id,name,email,is_champion", "C1,P1,Mara Lindt,mara@corvane.example,true");
        await app.Get<ImportFiles>().RunAsync(new ImportRequest(files.Path, "files"), Viewer.System, progress: null, CancellationToken.None);
        await app.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        return app;
    }
}
