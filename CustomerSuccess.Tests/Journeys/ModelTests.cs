using System.Text.RegularExpressions;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>On a demo of its own: a training changes what is predicted of everybody.</summary>
public sealed class ModelTests(Chromium chromium)
{
    /// <summary>Learning takes its time on a machine that runs the other tests too.</summary>
    private const int Patience = 240_000;

    [Fact]
    public async Task Model_TrainedAgainstItself_StaysAndIsReadFactorByFactor()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Admin);
        await page.OpenAsync(AppRoutes.ChurnModel);
        var versions = page.GetByRole(AriaRole.Region, new() { Name = "Versions", Exact = true });
        await Assertions.Expect(versions.GetByRole(AriaRole.Row, new() { Name = "v1 in use" })).ToContainTextAsync("Promoted: on later days");

        // Nothing has happened since the first training, so a second one cannot do better, and says so.
        await page.GetByRole(AriaRole.Button, new() { Name = "Train now" }).ClickAsync();
        await Assertions.Expect(page.GetByText(new Regex("^v2: Not promoted: model v1 in use does as well or better"))).ToBeVisibleAsync(new() { Timeout = Patience });
        await versions.GetByRole(AriaRole.Button, new() { Name = "Use v2" }).ClickAsync();
        await Assertions.Expect(versions.GetByRole(AriaRole.Row, new() { Name = "v2 in use" })).ToBeVisibleAsync();
        await versions.GetByRole(AriaRole.Button, new() { Name = "Go back from v2" }).ClickAsync();
        await Assertions.Expect(versions.GetByRole(AriaRole.Row, new() { Name = "v1 in use" })).ToBeVisibleAsync();

        // How good it is, beside what no model would give.
        var figures = page.GetByRole(AriaRole.Region, new() { Name = "The model in figures" });
        await Assertions.Expect(figures).ToContainTextAsync(new Regex(@"ROC AUC\s*0\.\d{3}"));
        await Assertions.Expect(figures).ToContainTextAsync("always-stay: ");

        // A threshold is moved, and what it costs follows.
        var threshold = page.GetByRole(AriaRole.Region, new() { Name = "At a threshold" });
        var slider = threshold.GetByRole(AriaRole.Slider, new() { Name = "Threshold in percent" });
        await slider.FillAsync("1");
        await Assertions.Expect(threshold).ToContainTextAsync(new Regex(@"Called leaving from 1.%"));
        var low = await threshold.Locator("dl").InnerTextAsync();
        await slider.FillAsync("99");
        await Assertions.Expect(threshold).ToContainTextAsync(new Regex(@"Called leaving from 99.%"));
        Assert.NotEqual(low, await threshold.Locator("dl").InnerTextAsync());

        // Its factors, one by one.
        var factors = page.GetByRole(AriaRole.Region, new() { Name = "Factors", Exact = true });
        var second = factors.GetByRole(AriaRole.List, new() { Name = "Factors by importance" }).GetByRole(AriaRole.Link).Nth(1);
        var name = await second.Locator(".name").InnerTextAsync();
        await second.ClickAsync();
        await Assertions.Expect(factors.Locator("figcaption")).ToContainTextAsync(name);
        await page.NothingFailedAsync();

        // A customer: how likely, how sure, why.
        await page.OpenAsync(AppRoutes.Customer("MV-1006"));
        var risk = page.GetByRole(AriaRole.Region, new() { Name = "Risk of leaving" });
        await Assertions.Expect(risk).ToContainTextAsync(new Regex(@"Within 90 days, with its 95.% interval"), new() { Timeout = Patience });
        await Assertions.Expect(risk.GetByRole(AriaRole.List, new() { Name = "Factors, the strongest first" }).GetByRole(AriaRole.Listitem)).Not.ToHaveCountAsync(0);
        await page.OpenAsync($"{AppRoutes.Customers}?sort=-churn");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync(new Regex(@"\d+.%\s+\d+–\d+.%"));
    }

    [Fact]
    public async Task Model_SeenByALeader_CannotBeTrained()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Leader);
        await page.OpenAsync(AppRoutes.ChurnModel);
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Versions", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Train now" })).ToHaveCountAsync(0);
    }
}
