using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

public sealed class DemoTests(Chromium chromium)
{
    [Theory]
    [InlineData(Role.Csm, AppRoutes.Today)]
    [InlineData(Role.Leader, AppRoutes.Portfolio)]
    [InlineData(Role.Admin, AppRoutes.Data)]
    public async Task SignIn_WithOneClick_StartsWhereTheRoleWorks(Role role, string home)
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);

        await page.SignInAsync(role);

        await page.IsAtAsync(home);
        await page.SeesAsync("Demo data");
    }

    [Fact]
    public async Task SignIn_FromAnotherHostName_IsNotOffered()
    {
        await using var app = await RunningApp.DemoAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Address) };
        client.DefaultRequestHeaders.Host = "demo.vendor.example";

        var page = await client.GetStringAsync(AppRoutes.SignIn);

        Assert.Contains("Password", page);
        Assert.DoesNotContain("Sign in as", page);
    }

    [Fact]
    public async Task SignIn_OutsideOfDemoMode_DoesNotExist()
    {
        await using var app = await RunningApp.EmptyAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Address) };

        var answer = await client.PostAsync(AppRoutes.DemoSignIn, new FormUrlEncodedContent([new("role", "Admin")]));

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.NotEqual(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Remove_OneClick_TakesEverythingAndEndsTheSession()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Admin);

        await page.GetByRole(AriaRole.Button, new() { Name = "Remove demo data" }).ClickAsync();

        await page.IsAtAsync(AppRoutes.SignIn);
        Assert.True((await app.Get<StartSetup>().RunAsync(CancellationToken.None)).Succeeded);
    }
}
