using System.Text.RegularExpressions;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys.Support;

/// <summary>What people do on many pages.</summary>
internal static class Steps
{
    public static async Task SignInAsync(this IPage page, string email, string password = RunningApp.Password)
    {
        await page.GotoAsync(AppRoutes.SignIn);
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    /// <summary>One click on the demo's sign-in page.</summary>
    public static async Task SignInAsync(this IPage page, Role role)
    {
        await page.GotoAsync(AppRoutes.SignIn);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Sign in as {RoleNames.Of(role)}", Exact = true }).ClickAsync();
        await page.HeadingAsync();
    }

    /// <summary>Goes to an address and waits until its screen is there.</summary>
    public static async Task OpenAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.HeadingAsync();
    }

    public static Task HeadingAsync(this IPage page) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();

    public static Task SeesHeadingAsync(this IPage page, string text) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(text);

    /// <summary>Where a CSM starts; its heading is the day.</summary>
    public static async Task SeesTodayAsync(this IPage page)
    {
        await page.IsAtAsync(AppRoutes.Today);
        await page.HeadingAsync();
    }

    public static Task SeesAsync(this IPage page, string text) => Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>No page and no panel of it says that it failed, once everything has been asked.</summary>
    public static async Task NothingFailedAsync(this IPage page)
    {
        await Assertions.Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    /// <summary>Presses a key as a person does: once more when nothing has come of it, because the list under it was just being renewed.</summary>
    public static async Task PressUntilSeenAsync(this IPage page, string key, ILocator what)
    {
        for (var press = 1; press <= 3; press++)
        {
            await page.Keyboard.PressAsync(key);
            try
            {
                await Assertions.Expect(what).ToBeVisibleAsync(new() { Timeout = 5_000 });
                return;
            }
            catch (PlaywrightException) when (press < 3)
            {
                // The next press decides.
            }
        }
    }

    public static Task IsAtAsync(this IPage page, string path) => Assertions.Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(path)}($|\\?)"));
}
