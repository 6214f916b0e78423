using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

public sealed class SignInTests(Chromium chromium)
{
    private const string Email = "cleo@vendor.example";

    [Fact]
    public async Task SignIn_RightPassword_GoesWhereOneWantedToGo()
    {
        await using var app = await StartAsync(Role.Csm);
        var page = await chromium.OpenAsync(app);

        await page.GotoAsync(AppRoutes.Customers);
        await page.IsAtAsync(AppRoutes.SignIn);
        await page.GetByLabel("E-mail address").FillAsync(Email.ToUpperInvariant());
        await page.GetByLabel("Password").FillAsync(RunningApp.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();

        await page.IsAtAsync(AppRoutes.Customers);
        await page.SeesHeadingAsync("Customers");
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksTheAddressEvenForTheRightOne()
    {
        await using var app = await StartAsync(Role.Csm);
        var page = await chromium.OpenAsync(app);

        for (var i = 0; i < 4; i++)
        {
            await page.SignInAsync(Email, "wrong password");
            await page.SeesAsync("Address and password do not fit");
        }

        await page.SignInAsync(Email, "wrong password");
        await page.SeesAsync("blocked for 5 minutes");
        await page.SignInAsync(Email);
        await page.SeesAsync("blocked for 5 minutes");
    }

    [Fact]
    public async Task SignIn_ReturnAddressOfAnotherSite_GoesHome()
    {
        await using var app = await StartAsync(Role.Csm);
        var page = await chromium.OpenAsync(app);

        await page.GotoAsync($"{AppRoutes.SignIn}?returnUrl={Uri.EscapeDataString("//evil.example/")}");
        await page.GetByLabel("E-mail address").FillAsync(Email);
        await page.GetByLabel("Password").FillAsync(RunningApp.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();

        await page.SeesTodayAsync();
    }

    [Fact]
    public async Task SignOut_ThenBack_AsksAgain()
    {
        await using var app = await StartAsync(Role.Csm);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Email);
        await page.SeesTodayAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "My account" }).ClickAsync();
        await page.SeesHeadingAsync("My account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.IsAtAsync(AppRoutes.SignIn);
        await page.GotoAsync(AppRoutes.Book);

        await page.IsAtAsync(AppRoutes.SignIn);
    }

    [Fact]
    public async Task ChangePassword_WithThePresentOne_KeepsThisSessionAndTakesTheNewOne()
    {
        await using var app = await StartAsync(Role.Csm);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Email);
        await page.SeesTodayAsync();

        await page.GotoAsync(AppRoutes.ChangePasswordPage);
        await ChangeAsync(page, "not the present one");
        await page.SeesAsync("The present password is another one.");
        await ChangeAsync(page, RunningApp.Password);
        await page.SeesHeadingAsync("My account");

        var other = await chromium.OpenAsync(app);
        await other.SignInAsync(Email, "eight brisk meadows");
        await other.SeesTodayAsync();
    }

    private static async Task<RunningApp> StartAsync(Role role)
    {
        var app = await RunningApp.EmptyAsync();
        await app.AddAsync("ada@vendor.example", "Ada Rivers", Role.Admin);
        await app.AddAsync(Email, "Cleo Park", role);
        return app;
    }

    private static async Task ChangeAsync(IPage page, string present)
    {
        await page.GetByLabel("Present password").FillAsync(present);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync("eight brisk meadows");
        await page.GetByLabel("New password again").FillAsync("eight brisk meadows");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
    }
}
