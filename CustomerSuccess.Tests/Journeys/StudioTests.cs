using System.Text.RegularExpressions;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>Each on a demo of its own: publishing changes everybody.</summary>
public sealed class StudioTests(Chromium chromium)
{
    [Fact]
    public async Task Scorecard_TunedAndPublished_IsSeenOnACustomerAndCanBeRolledBack()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Admin);
        await page.OpenAsync(AppRoutes.Scorecard("retention"));
        await page.SeesAsync("applies to all");

        // Tune: the movement follows, and the draft saves itself.
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "Relationship weight as a number" }).FillAsync("60");
        await page.Keyboard.PressAsync("Enter");
        var bar = page.GetByRole(AriaRole.Region, new() { Name = "Publish", Exact = true });
        await Assertions.Expect(bar).ToContainTextAsync(new Regex(@"\d+ change band"));
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("Draft v2");
        await page.SeesAsync("saved just now");

        // A year of it, by one click; reading thirteen days of everybody takes its time on a machine that runs the other tests too.
        await page.GetByRole(AriaRole.Button, new() { Name = "Replay 12 months" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Movement", Exact = true })).ToContainTextAsync(new Regex(@"\d+ customers change band"), new() { Timeout = 120_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Who would move" })).ToContainTextAsync("$");

        // Publish, with a note that is asked for.
        await bar.GetByRole(AriaRole.Button, new() { Name = "Publish v2…" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say in a note");
        await dialog.GetByLabel("Note").FillAsync("People count more than numbers");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await page.SeesAsync("Retention v2 is published. 2");
        await Assertions.Expect(page.GetByRole(AriaRole.List, new() { Name = "Versions of the scorecard" })).ToContainTextAsync("People count more than numbers");

        // A customer: the chart marks it, and the waterfall says what of the change it was.
        await page.OpenAsync(AppRoutes.Customer("MV-1006"));
        await Assertions.Expect(page.Locator(".health-chart")).ToContainTextAsync("Retention v2");
        var why = page.GetByRole(AriaRole.Region, new() { Name = "Why it changed" });
        var ofTheScorecard = why.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByText("Scorecard", new() { Exact = true }) });
        await Assertions.Expect(ofTheScorecard.GetByRole(AriaRole.Cell)).ToHaveTextAsync(new Regex(@"^[+−]\d"));

        // Back to what was, as a new version.
        await page.OpenAsync(AppRoutes.Scorecard("retention"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Roll back to v1" }).ClickAsync();
        await dialog.GetByLabel("Note").FillAsync("It was not better");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Roll back", Exact = true }).ClickAsync();
        await page.SeesAsync("Retention v3 says again what v1 said. 2");
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("Published v3");
        await Assertions.Expect(page.GetByRole(AriaRole.Spinbutton, new() { Name = "Relationship weight as a number" })).ToHaveValueAsync("20");
    }

    [Fact]
    public async Task Draft_ThatASecondAdminChanges_IsToldAndNotOverwritten()
    {
        await using var app = await RunningApp.DemoAsync();
        await app.AddAsync("otto@example.com", "Otto", Role.Admin);
        var (ines, otto) = (await chromium.OpenAsync(app), await chromium.OpenAsync(app));
        await ines.SignInAsync(Role.Admin);
        await otto.SignInAsync("otto@example.com");
        await otto.HeadingAsync();
        await ines.OpenAsync(AppRoutes.Scorecard("retention"));
        await otto.OpenAsync(AppRoutes.Scorecard("retention"));
        await SetAsync(ines, "Support weight as a number", "30");
        await ines.SeesAsync("saved just now");

        // Told at once, without doing anything, and again when it is tried all the same.
        await otto.SeesAsync("What you see is older");
        await SetAsync(otto, "Financial weight as a number", "50");
        await otto.SeesAsync("What you changed since is not saved");
        await Assertions.Expect(Field(otto, "Financial weight as a number")).ToHaveValueAsync("50");
        await Assertions.Expect(otto.GetByRole(AriaRole.Button, new() { Name = "Publish v2…" })).ToBeDisabledAsync();

        await otto.GetByRole(AriaRole.Button, new() { NameRegex = new("Load") }).ClickAsync();
        await Assertions.Expect(Field(otto, "Support weight as a number")).ToHaveValueAsync("30");
        await SetAsync(otto, "Support weight as a number", "40");
        await otto.SeesAsync("saved just now");
        await ines.SeesAsync("Otto saved this draft");
    }

    [Fact]
    public async Task Curve_ByHandAndByKeys_MovesItsPoints()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Admin);
        await page.OpenAsync(AppRoutes.Scorecard("retention"));
        var value = page.GetByRole(AriaRole.Spinbutton, new() { Name = "Value of point 3" });
        await Assertions.Expect(value).ToHaveValueAsync("14");

        await page.GetByRole(AriaRole.Slider, new() { Name = "Point 3" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(value).ToHaveValueAsync("13");
        await Assertions.Expect(page.GetByRole(AriaRole.Spinbutton, new() { Name = "Points at point 3" })).ToHaveValueAsync("51");

        var box = (await page.GetByRole(AriaRole.Slider, new() { Name = "Point 3" }).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width / 2) + 60, box.Y + (box.Height / 2), new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await Assertions.Expect(value).Not.ToHaveValueAsync("13");

        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "Value of point 2" }).FillAsync("1");
        await page.Keyboard.PressAsync("Enter");
        await page.SeesAsync("must have rising values");
        await page.SeesAsync("saved just now");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish v2…" })).ToBeDisabledAsync();
    }

    [Fact]
    public async Task PriorityList_WithALineForASegment_ShowsWhoGetsWhichBeforeItIsSaved()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Admin);
        await page.OpenAsync(AppRoutes.Scorecards);

        await page.GetByRole(AriaRole.Button, new() { Name = "Add line" }).ClickAsync();
        await page.GetByLabel("Segment of line 1").SelectOptionAsync("Enterprise");
        await page.GetByLabel("Scorecard of line 1").SelectOptionAsync("Behavioural");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove line 2" }).ClickAsync();
        await page.SeesAsync("they would not be scored");
        await page.GetByRole(AriaRole.Button, new() { Name = "Back to what is saved" }).ClickAsync();
        await page.SeesAsync("Every customer has a line");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add line" }).ClickAsync();
        await page.GetByLabel("Segment of line 1").SelectOptionAsync("Enterprise");
        await page.GetByLabel("Scorecard of line 1").SelectOptionAsync("Behavioural");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and score everybody" }).ClickAsync();
        await page.SeesAsync("The priority list has changed. 2");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Behavioural" })).Not.ToContainTextAsync("$0");
    }

    private static ILocator Field(IPage page, string name) => page.GetByRole(AriaRole.Spinbutton, new() { Name = name });

    private static async Task SetAsync(IPage page, string name, string value)
    {
        await Field(page, name).FillAsync(value);
        await page.Keyboard.PressAsync("Enter");
    }
}
