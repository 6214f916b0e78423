using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

public sealed class FirstStartTests(Chromium chromium)
{
    [Fact]
    public async Task Link_UsedInTime_MakesTheFirstAdminOnce()
    {
        await using var app = await RunningApp.EmptyAsync();
        var link = AppRoutes.ChoosePassword((await app.Get<StartSetup>().RunAsync(CancellationToken.None)).Value);
        var page = await chromium.OpenAsync(app);

        await page.GotoAsync(link);
        await page.SeesHeadingAsync("Become the first admin");
        await FillAsync(page, "password1234");
        await page.SeesAsync("among the first that anybody would try");
        await FillAsync(page, "four calm rivers");
        await page.SeesHeadingAsync("Data");
        await page.SeesAsync("Bring in your customers");

        await page.GotoAsync(link);
        await page.SeesHeadingAsync("This link does not work any more");
        Assert.False((await app.Get<StartSetup>().RunAsync(CancellationToken.None)).Succeeded);
    }

    [Fact]
    public async Task Link_AfterAnHour_IsRefused()
    {
        var clock = new FixedClock(DemoDatabase.Today);
        await using var app = await RunningApp.EmptyAsync(clock);
        var token = (await app.Get<StartSetup>().RunAsync(CancellationToken.None)).Value;
        var page = await chromium.OpenAsync(app);

        clock.Now += TimeSpan.FromMinutes(61);
        await page.GotoAsync(AppRoutes.ChoosePassword(token));

        await page.SeesHeadingAsync("This link does not work any more");
    }

    private static async Task FillAsync(IPage page, string password)
    {
        await page.GetByLabel("Your name").FillAsync("Ada Rivers");
        await page.GetByLabel("E-mail address").FillAsync("ada@vendor.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.GetByLabel("Password again").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set password and sign in" }).ClickAsync();
    }
}
