using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

/// <summary>People deciding and doing what plays ask of them.</summary>
public sealed class PlaysAtWorkTests(Chromium chromium)
{
    [Fact]
    public async Task Approvals_DecidedByKeyboard_AreDecidedOnceAndStayInTheirPlace()
    {
        await using var app = await RunningApp.DemoAsync();
        var (page, other) = (await chromium.OpenAsync(app), await chromium.OpenAsync(app));
        await page.SignInAsync(Role.Leader);
        await other.SignInAsync(Role.Admin);
        await other.OpenAsync(AppRoutes.Approvals);
        await page.OpenAsync(AppRoutes.Approvals);
        var list = page.GetByRole(AriaRole.List, new() { Name = "Approvals, the oldest first" });
        await Assertions.Expect(list.GetByRole(AriaRole.Button, new() { Name = "Approve" })).ToBeVisibleAsync();
        var before = await DecidedAsync(app);

        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(list.GetByText("Approved", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(list.GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(other.GetByText("Approved by tomas.ostrander@marlovane.example", new() { Exact = false }).First).ToBeVisibleAsync();
        Assert.Equal(before + 1, await DecidedAsync(app));

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(list.GetByRole(AriaRole.Button, new() { Name = "Reject" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("r");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Reject" });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say why");
        await dialog.GetByLabel("Why not").FillAsync("Not this quarter");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Assertions.Expect(list.GetByText("Rejected", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal(before + 2, await DecidedAsync(app));
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task Task_DoneByKeyboard_LeavesTheListAndStandsInItsRunAndTheNextIsPutOff()
    {
        await using var app = await RunningApp.DemoAsync();
        await app.Get<SaveBusinessHours>().RunAsync(new OpeningHours("Europe/Vienna", [.. Enum.GetValues<DayOfWeek>()], new(9, 0), new(17, 0), []), Viewer.System, CancellationToken.None);
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Csm);
        await page.OpenAsync($"{AppRoutes.Tasks}?play=High-risk%20save");
        var list = page.GetByRole(AriaRole.List, new() { Name = "Tasks, the most urgent first" });
        var first = list.GetByRole(AriaRole.Listitem).First;
        await Assertions.Expect(first.GetByRole(AriaRole.Button, new() { Name = "Done" })).ToBeVisibleAsync();
        var count = await list.GetByRole(AriaRole.Listitem).CountAsync();
        var run = await first.GetByRole(AriaRole.Link).First.GetAttributeAsync("href");

        await page.Keyboard.PressAsync("e");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Done" });
        await dialog.GetByLabel("The customer answered").CheckAsync();
        await dialog.GetByLabel("Note (optional)").FillAsync("They want a second call");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();

        await Assertions.Expect(list.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(count - 1);
        await Assertions.Expect(dialog).Not.ToBeVisibleAsync();
        await Assertions.Expect(list.GetByRole(AriaRole.Button, new() { Name = "Later" })).ToBeVisibleAsync();
        var later = page.GetByRole(AriaRole.Dialog, new() { Name = "Later" });
        await page.PressUntilSeenAsync("l", later);
        await later.GetByLabel("Due at (Europe/Vienna)").FillAsync("2026-12-01T15:30");
        await later.GetByRole(AriaRole.Button, new() { Name = "Move" }).ClickAsync();
        await Assertions.Expect(later).Not.ToBeVisibleAsync();
        Assert.Equal(1, await DueAsync(app, new DateTimeOffset(2026, 12, 1, 14, 30, 0, TimeSpan.Zero)));
        await page.OpenAsync(run!);
        await page.SeesAsync("They want a second call");
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task Run_PausedAndResumed_SaysSoInItsLogAndInTheTimeline()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Leader);
        var run = (await app.Get<PlayQueries>().RunsAsync(new RunFilter(RunStanding.Open), Viewer.System, CancellationToken.None)).Rows[0];
        await page.OpenAsync(AppRoutes.Run(run.Id));

        await page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true }).ClickAsync();
        await page.SeesAsync("Paused: nothing of it happens until it is resumed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Resume", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true })).ToBeVisibleAsync();
        var log = page.GetByRole(AriaRole.Region, new() { Name = "What happened" });
        await Assertions.Expect(log).ToContainTextAsync("The run was paused.");
        await Assertions.Expect(log).ToContainTextAsync("The run goes on.");

        var steps = page.GetByRole(AriaRole.Region, new() { Name = "Steps" });
        await Assertions.Expect(steps.GetByText("Preview as of now").First).ToBeVisibleAsync();
        await steps.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Preview as of now" }).First.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Edit the text" });
        await Assertions.Expect(dialog.GetByLabel("Text")).Not.ToHaveValueAsync("");
        await dialog.GetByLabel("Text").FillAsync("We talk tomorrow.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save text" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "changed." })).ToHaveCountAsync(1);
        await Assertions.Expect(log).ToContainTextAsync("was changed.");

        await page.OpenAsync(AppRoutes.RunsOf(run.PlaybookKey, "open"));
        await page.GetByRole(AriaRole.Link, new() { Name = run.CustomerName }).First.ClickAsync();
        await page.OpenAsync(AppRoutes.Customer(run.CustomerId, "timeline"));
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Planned" }).GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", AppRoutes.Run(run.Id));
        await page.GetByRole(AriaRole.Button, new() { Name = "Actions" }).ClickAsync();
        await page.SeesAsync("The run goes on.");
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task Plan_OfACustomer_BeginsByOneClick()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app);
        await page.SignInAsync(Role.Csm);
        await page.SeesTodayAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start play" })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("p");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "What should we do?" });
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.OpenAsync(AppRoutes.Customer(await WithoutPlayAsync(app)));
        var card = page.GetByRole(AriaRole.Region, new() { Name = "Plays", Exact = true });
        await card.GetByRole(AriaRole.Button, new() { Name = "What should we do?" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).First.ClickAsync();
        await Assertions.Expect(dialog).Not.ToBeVisibleAsync();
        await Assertions.Expect(card.GetByText("Running")).ToBeVisibleAsync();
        await page.NothingFailedAsync();
    }

    [Fact]
    public async Task HandBrake_PulledByALeader_IsSeenByEverybodyUntilReleased()
    {
        await using var app = await RunningApp.DemoAsync();
        var (leader, csm) = (await chromium.OpenAsync(app), await chromium.OpenAsync(app));
        await csm.SignInAsync(Role.Csm);
        await leader.SignInAsync(Role.Leader);
        await leader.OpenAsync(AppRoutes.Tasks);

        await leader.GetByRole(AriaRole.Button, new() { Name = "Stop all plays" }).ClickAsync();
        var dialog = leader.GetByRole(AriaRole.Dialog, new() { Name = "Stop all plays" });
        await dialog.GetByLabel("Why").FillAsync("Wrong prices in a mail");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Stop everything" }).ClickAsync();
        await csm.SeesAsync("Wrong prices in a mail");
        await Assertions.Expect(csm.GetByRole(AriaRole.Button, new() { Name = "Release" })).ToHaveCountAsync(0);

        await leader.GetByRole(AriaRole.Button, new() { Name = "Release" }).DblClickAsync();
        await leader.GetByRole(AriaRole.Dialog, new() { Name = "Release all plays" }).GetByRole(AriaRole.Button, new() { Name = "Let everything go on" }).ClickAsync();
        await Assertions.Expect(csm.GetByText("All plays are stopped")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Phone_OfACsm_LeadsToApprovalsAndToEverythingElse()
    {
        await using var app = await RunningApp.DemoAsync();
        var page = await chromium.OpenAsync(app, width: 390, height: 844);
        await page.SignInAsync(Role.Csm);
        var bar = page.GetByRole(AriaRole.Navigation, new() { Name = "Main, small screen" });
        await bar.GetByRole(AriaRole.Link, new() { Name = "Approvals" }).ClickAsync();
        await page.SeesHeadingAsync("Approvals");
        await bar.GetByRole(AriaRole.Button, new() { Name = "More" }).ClickAsync();
        await bar.GetByRole(AriaRole.Link, new() { Name = "Playbooks" }).ClickAsync();
        await page.SeesHeadingAsync("Playbooks");
        await Assertions.Expect(bar.GetByRole(AriaRole.Button, new() { Name = "More" })).ToHaveAttributeAsync("aria-expanded", "false");
        await page.NothingFailedAsync();
    }

    private static async Task<int> DueAsync(RunningApp app, DateTimeOffset at)
    {
        await using var context = app.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();
        return await context.Set<PlayStep>().CountAsync(step => step.DueAt == at);
    }

    private static async Task<int> DecidedAsync(RunningApp app)
    {
        await using var context = app.Get<IDbContextFactory<CustomerSuccessContext>>().CreateDbContext();
        return await context.Set<Approval>().CountAsync(approval => approval.DecidedAt != null);
    }

    /// <summary>A customer that a save play is proposed for.</summary>
    private static async Task<string> WithoutPlayAsync(RunningApp app)
    {
        var risks = await app.Get<CustomerSuccess.Core.Churn.Predicting.PredictionQueries>().HighestAsync(team: true, 60, Viewer.System, CancellationToken.None);
        foreach (var risk in risks)
        {
            var plan = await app.Get<CustomerSuccess.Core.Plays.Planning.PlanForCustomer>().RunAsync(risk.ExternalId, execute: false, Viewer.System, CancellationToken.None);
            if (plan is { Succeeded: true, Value.Plays.Count: > 0 })
            {
                return risk.ExternalId;
            }
        }

        throw new InvalidOperationException("The demo has nobody for a play.");
    }
}
