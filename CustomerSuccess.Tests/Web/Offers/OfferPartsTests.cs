using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Model.Results;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Offers;

namespace CustomerSuccess.Tests.Web.Offers;

public sealed class OfferPartsTests
{
    [Fact]
    public async Task Calculation_AsAPart_ShowsEveryStepTheLimitAndWhoApproves()
    {
        var worked = OfferCalculator.Of(OfferCaseOf.Usual, OfferType.Pause, ShippedPolicy.Policy);

        var html = await Html.OfAsync<OfferMath>(("Worked", worked), ("ReportingCurrency", "EUR"), ("BudgetLeft", Money.FromUnits(25_000m)));

        Assert.Contains("Worth offering – the limit", html.Text, StringComparison.Ordinal);
        Assert.Contains("This offer costs price while it holds €40,000, the margin floor needs €20,000 €8,000", html.Text, StringComparison.Ordinal);
        Assert.Contains("A leader approves it. €8,000 of €25,000 left this quarter. It could be answered until 4 Dec 2026.", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_WithFewOffers_SayThatThereIsNotEnoughData()
    {
        var html = await Html.OfAsync<OfferResults>(("Desk", Desk(new AcceptanceRate(1, 3))));

        Assert.Contains("not enough data: 3 offers ended, 5 needed", html.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("33", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_WithEnoughOffers_ShowTheRangeBesideTheTarget()
    {
        var html = await Html.OfAsync<OfferResults>(("Desk", Desk(new AcceptanceRate(4, 10))));

        Assert.Contains("40 % target over 40 % 17 % to 69 % at 95 %: cannot be told apart from the target", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_OfAnOffer_ShowsWhoDidWhatWithBeforeAndAfter()
    {
        var events = new[] { new OfferEventRow(OfferEventKind.Changed, "Ann", new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), "20 %", "10 % <b>") };

        var html = await Html.OfAsync<OfferHistory>(("Events", events));

        Assert.Contains("Offer changed by Ann · 20 Nov 2026, 12:00 UTC 20 % → 10 % <b>", html.Text, StringComparison.Ordinal);
        Assert.Contains("10 % &lt;b&gt;", html.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipeline_OfOffers_LeadsToThoseOfEachState()
    {
        var html = await Html.OfAsync<PipelineStrip>(("Desk", Desk(new AcceptanceRate(0, 0))));

        Assert.Equal(["/offers?state=draft", "/offers?state=waitingforapproval", "/offers?state=approved", "/offers?state=sent", "/offers?state=viewed"], html.All("href"));
    }

    private static OfferDeskView Desk(AcceptanceRate acceptance) => new(
        [.. Enum.GetValues<OfferState>().Select(state => new StateTotal(state, 0, Money.Zero, Money.Zero))], acceptance, LifeTotal.Of([]), Money.Zero, Money.Zero, "EUR", []);
}
