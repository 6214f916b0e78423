using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>axe on every screen in both themes, and no screen that must be scrolled sideways on a phone.</summary>
[Collection(DemoJourneys.Name)]
public sealed class AccessibilityTests(DemoApp demo, Chromium chromium)
{
    public static TheoryData<Role, string> All => Screens.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Screen_InBothThemes_HasNoSeriousFinding(Role role, string address)
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(role);
        await page.OpenAsync(address);
        await SettledAsync(page);

        foreach (var theme in new[] { "light", "dark" })
        {
            await page.EvaluateAsync("theme => { document.documentElement.dataset.theme = theme; }", theme);
            AssertNothingSerious(await page.RunAxe(), $"{address}, {theme}");
        }
    }

    [Fact]
    public async Task SignIn_InBothThemes_HasNoSeriousFinding()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.OpenAsync(demo.App, scheme: scheme);
            await page.GotoAsync(AppRoutes.SignIn);
            AssertNothingSerious(await page.RunAxe(), $"sign-in, {scheme}");
        }
    }

    [Fact]
    public async Task Dialogs_Opened_HaveNoSeriousFinding()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Admin);
        await page.OpenAsync(AppRoutes.People);
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("co");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        AssertNothingSerious(await page.RunAxe(), "search");
        await page.Keyboard.PressAsync("Escape");

        await page.GetByRole(AriaRole.Button, new() { Name = "Invite person" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        AssertNothingSerious(await page.RunAxe(), "invite");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Screen_OnAPhone_NeedsNoSidewaysScrolling(Role role, string address)
    {
        var page = await chromium.OpenAsync(demo.App, width: 390, height: 844);
        await page.SignInAsync(role);
        await page.OpenAsync(address);
        await SettledAsync(page);

        Assert.Equal(390, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private static Task SettledAsync(IPage page) => Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);

    private static void AssertNothingSerious(AxeResult result, string where) => Assert.True(
        result.Violations.All(violation => violation.Impact is not ("serious" or "critical")),
        $"{where}: " + string.Join("; ", result.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))})")));
}
