using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Plays.Builder;
using CustomerSuccess.Web.Plays.Forecast;

namespace CustomerSuccess.Tests.Web.Plays.Builder;

public sealed class BuilderPartsTests
{
    [Fact]
    public async Task Steps_OfAPlaybook_AreListedWithWhenHowAndWhatIsWrong()
    {
        var html = await Html.OfAsync<StepsCard>(
            ("Input", new PlaybookInput(ShippedPlaybooks.Of("critical-save"))), ("Templates", Array.Empty<TemplateRow>()),
            ("Faults", new[] { new PlaybookFault("training", PlaybookFields.Due, "Too late.") }));

        Assert.Contains("Executive mail after 1 hour · E-mail, else Phone · sent to the customer · approval", html.Text, StringComparison.Ordinal);
        Assert.Contains("Feature training after 24 hours · Webinar, else E-mail, else Phone · sent to the customer 1 to mend", html.Text, StringComparison.Ordinal);
        Assert.Contains("Move up: Executive mail", html.All("aria-label"));
    }

    [Fact]
    public async Task Steps_ForThoseWhoOnlyLook_HaveNothingToMoveThemWith()
    {
        var html = await Html.OfAsync<StepsCard>(
            ("Input", new PlaybookInput(ShippedPlaybooks.Of("nurture"))), ("Templates", Array.Empty<TemplateRow>()), ("Faults", Array.Empty<PlaybookFault>()), ("Locked", true));

        Assert.DoesNotContain(html.All("aria-label"), label => label.StartsWith("Move", StringComparison.Ordinal));
        Assert.DoesNotContain("Add a step", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_LimitedToAVariantThatIsNoMore_StillShowsItToBeTakenAway()
    {
        var step = new StepInput(ShippedPlaybooks.Of("nurture").Steps[0] with { Variants = ["A"], Due = StepDue.Now with { After = "gone" } });

        var html = await Html.OfAsync<StepEditor>(
            ("Step", step), ("Steps", new[] { step }), ("Templates", Array.Empty<TemplateRow>()), ("Variants", new[] { "B" }), ("Faults", Array.Empty<PlaybookFault>()));

        Assert.Equal(["Only variant B", "Only variant A (missing)"], html.Texts("label").Where(label => label.StartsWith("Only variant", StringComparison.Ordinal)));
        Assert.Contains("gone (missing)", html.Texts("option"));
    }

    [Fact]
    public void Days_BetweenTheFirstAndTheLastWithWork_AreAllThere() => Assert.Equal(
        [new LoadDay(new(2026, 11, 18), 3, 1), new LoadDay(new(2026, 11, 19), 0, 0), new LoadDay(new(2026, 11, 20), 0, 4)],
        LoadDay.Of([new LoadLine("ann", new(2026, 11, 18), 1, 1), new LoadLine("bob", new(2026, 11, 18), 2, 0), new LoadLine("ann", new(2026, 11, 20), 0, 4)]));

    [Fact]
    public async Task Forecast_OfAPlaybook_SaysWhoEntersAndWhoIsPassedOver()
    {
        var report = new LoadReport(
            [new ForecastEntry(1, "C1", default, true), new ForecastEntry(2, "C2", default, false)], [new LoadLine("ann", new(2026, 11, 18), 2, 1)], [2], 1, 4,
            [("C3", "Another save play runs")], 0, 14, false);

        var html = await Html.OfAsync<ForecastPart>(("Report", report));

        Assert.Contains("2 customers would enter in 14 days, 1 of them held out", html.Text, StringComparison.Ordinal);
        Assert.Contains("1 customer fits and would not enter C3 Another save play runs", html.Text, StringComparison.Ordinal);
    }
}
