using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

[Collection(DemoJourneys.Name)]
public sealed class ThemeTests(DemoApp demo, Chromium chromium)
{
    [Fact]
    public async Task Switch_ToDark_IsRememberedByTheBrowser()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        var root = page.Locator("html");
        await Assertions.Expect(root).ToHaveAttributeAsync("data-theme", "light");

        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: system. Change" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: light. Change" }).ClickAsync();
        await Assertions.Expect(root).ToHaveAttributeAsync("data-theme", "dark");
        await page.OpenAsync(AppRoutes.Customers);

        await Assertions.Expect(root).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task System_OfADarkMachine_IsDark()
    {
        var page = await chromium.OpenAsync(demo.App, scheme: ColorScheme.Dark);

        await page.GotoAsync(AppRoutes.SignIn);

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }
}
