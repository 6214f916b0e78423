using System.Text.RegularExpressions;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CustomerSuccess.Tests.Journeys;

public sealed class PlayResultsTests(Chromium chromium)
{
    private const string Leader = "lea@vendor.example";

    [Fact]
    public async Task Leader_WhoAsksWhatPlaysWereWorth_ComesToTheRunsBehindEachNumber()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync(Leader, "Lea Winter", Role.Leader);
        await ExperimentStory.WriteAsync(app.Get<ImportFiles>(), app.Get<Writes>(),
        [
            new(1800, Leaving: 126, Expanding: 40), new(200, HeldOut: true, Leaving: 46), new(90, Leaving: 9, Play: "at-risk-save"), new(12, HeldOut: true, Leaving: 2, Play: "at-risk-save"),
            new(60, Play: "at-risk-save", On: ExperimentStory.Through.AddDays(-20)), new(7, By: "ann@example.com"),
        ]);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Leader);
        await page.GetByRole(AriaRole.Link, new() { Name = "Play results" }).First.ClickAsync();
        await page.SeesHeadingAsync("Play results");

        var table = page.GetByRole(AriaRole.Region, new() { Name = "Results of plays" });
        var high = table.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("High-risk save") });
        await Expect(high).ToContainTextAsync("+16.0 points");
        await Expect(high).ToContainTextAsync("Better");
        await Expect(table.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("At-risk prevention") })).ToContainTextAsync(new Regex(@"Not enough data yet.*About [\d,]+ more customers, \d+ weeks at the present rate"));
        await Expect(table.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("All save plays together") })).ToContainTextAsync("1,890");
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex(@"^Differences with their intervals: All save plays together \+1\d\.\d points") })).ToBeVisibleAsync();

        // The same as a file.
        var csv = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync(await csv.PathAsync());
        Assert.StartsWith("play,name,treated,treated_stayed,", lines[0]);
        Assert.StartsWith("high-save,High-risk save,1800,0.93,", lines[2]);

        // From the number to its runs, and on to those that left.
        await high.GetByRole(AriaRole.Link, new() { Name = "200 held out" }).ClickAsync();
        await page.SeesHeadingAsync("High-risk save");
        var runs = page.GetByRole(AriaRole.Region, new() { Name = "Runs behind the numbers" });
        await Expect(runs).ToContainTextAsync("of 200");
        await runs.GetByLabel("Which runs").SelectOptionAsync("Held out, left");
        await Expect(runs).ToContainTextAsync("1–46 of 46");
        await Expect(runs.GetByText("had left")).ToHaveCountAsync(46);
        await page.GetByRole(AriaRole.Link, new() { Name = "7 not drawn" }).ClickAsync();
        await Expect(runs).ToContainTextAsync("1–7 of 7");

        // How many customers another holdout takes.
        var power = page.GetByRole(AriaRole.Region, new() { Name = "How many customers does it take?" });
        await Expect(power).ToContainTextAsync("2,000 are counted so far");
        var before = await power.InnerTextAsync();
        await power.GetByLabel("Held out, in %").FillAsync("20");
        await power.GetByLabel("Held out, in %").BlurAsync();
        await Expect(power).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
        await power.GetByLabel("Difference worth finding, in points").FillAsync("60");
        await power.GetByLabel("Difference worth finding, in points").BlurAsync();
        await Expect(power).ToContainTextAsync("must stay below 100 %");
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task Leader_BeforeAnyPlayHasRun_IsToldHowItBegins()
    {
        await using var app = await RunningApp.EmptyAsync();
        await app.AddAsync(Leader, "Lea Winter", Role.Leader);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Leader);
        await page.OpenAsync(AppRoutes.PlayResults);
        await page.SeesAsync("No play has run yet");
        await page.OpenAsync(AppRoutes.PlayResult("high-save"));
        await page.SeesAsync("Nobody was drawn by chance yet");
        await page.SeesAsync("No run: treated.");
        await page.NothingFailedAsync();
    }
}
