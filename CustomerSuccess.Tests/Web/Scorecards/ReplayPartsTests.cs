using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

public sealed class ReplayPartsTests
{
    [Fact]
    public async Task Distribution_OfAReplay_HasEveryBandByBothScorecards()
    {
        var html = await Html.OfAsync<ReplayDistribution>(("Report", Reports.Small));
        Assert.Contains("4 customers on 20 Nov 2026", html.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Thriving 1 0 €720k €0", "Healthy 2 2 €576k €820k", "At risk 0 1 €0 €476k", "High risk 0 0 €0 €0", "Critical 0 0 €0 €0", "Not enough data 1 1 €0 €0"],
            html.Texts("tr").Skip(1));
        Assert.Contains("Thriving 0 −1", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_OfAReplay_SaysWhoGoesWhereInCustomersAndMoney()
    {
        var html = await Html.OfAsync<MovementMatrix>(("Report", Reports.Small));
        Assert.Contains("2 customers change band · €1.20M", html.Text, StringComparison.Ordinal);
        Assert.Contains("0 up, 2 down.", html.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Thriving Healthy At risk No data", "Thriving · 1 €720k · ·", "Healthy · 1 €100k 1 €476k ·", "At risk · · · ·", "No data · · · 1 €0"], html.Texts("tr"));
        Assert.Contains("Healthy to At risk: 1 customer, €476k", html.Texts("title"));
        Assert.Empty(html.All("href"));
    }

    [Fact]
    public async Task Matrix_OfNobody_SaysSo() =>
        Assert.Contains("Nobody is there on 20 Nov 2026", (await Html.OfAsync<MovementMatrix>(("Report", Reports.Nobody))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Movers_OfAReplay_AreThoseWithTheLargestArrFirst()
    {
        var html = await Html.OfAsync<ReplayMovers>(("Report", Reports.Small));
        Assert.Equal(["/customers/Kestrel", "/customers/Bright"], html.All("href"));
        Assert.Equal(["Kestrel Thriving → to Healthy 83 78 €720k", "Bright Healthy → to At risk 63 58 €476k"], html.Texts("tr").Skip(1));
    }

    [Fact]
    public async Task Movers_OfAReplayThatMovesNobody_SaySo() =>
        Assert.Contains("Nobody changes band.", (await Html.OfAsync<ReplayMovers>(("Report", Reports.Nobody))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Movers_InGreatNumber_ShowAFewAtFirst()
    {
        var html = await Html.OfAsync<ReplayMovers>(("Report", Reports.Churned with { Movers = [.. Enumerable.Range(0, 30).Select(_ => Reports.Small.Movers[0])] }));
        Assert.Equal(8, html.All("href").Length);
        Assert.Equal(["Show 30"], html.Texts("button"));
    }

    [Fact]
    public async Task Backtest_OfAReplay_ComparesBothAndListsWhoWasMissed()
    {
        var html = await Html.OfAsync<BacktestTable>(("Report", Reports.Churned));
        Assert.Contains("25 churned customers", html.Text, StringComparison.Ordinal);
        var rows = html.Texts("tr");
        Assert.Contains("Churners missed, of 25 5 0 −5", rows);
        Assert.Contains(rows, row => row.StartsWith("AUC 0.", StringComparison.Ordinal));
        Assert.Contains("Recall below 60 80 % 100 % +20", rows);
        Assert.Contains("The scorecard separates churners: AUC", html.Text, StringComparison.Ordinal);
        Assert.Contains("Missed 0 of 25", html.Text, StringComparison.Ordinal);
        Assert.Contains("Health is critical 0 0", rows);
    }

    [Fact]
    public async Task Backtest_WithTooLittleChurn_ShowsNoFigures()
    {
        var html = await Html.OfAsync<BacktestTable>(("Report", Reports.Small));
        Assert.Contains("Not enough churn to tell: 0 customers left", html.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("AUC", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missed_Churners_HaveTheirScoresBefore()
    {
        var html = await Html.OfAsync<MissedChurners>(("Missed", Reports.Churned.BacktestPublished.Missed), ("Currency", "EUR"));
        Assert.Equal("Gone4 5 Jun 2026 65 65 65 €4,000", html.Texts("tr")[1].Replace("€4.0k", "€4,000", StringComparison.Ordinal));
        Assert.Equal(6, html.Texts("tr").Length);
    }

    [Fact]
    public async Task Months_OfAReplay_AreNewestFirst()
    {
        var html = await Html.OfAsync<ReplayMonths>(("Report", Reports.Churned));
        Assert.Equal("20 Nov 2026 40 0 0 70.0 64.0 –", html.Texts("tr")[1]);
        Assert.Equal(14, html.Texts("tr").Length);
    }

    [Fact]
    public async Task Proposal_WithoutWeights_SaysWhy()
    {
        var html = await Html.OfAsync<WeightProposalTable>(("Proposal", new WeightProposal(null, null, null, "No weights are proposed: because.", [], null, null)));
        Assert.Contains("No weights are proposed: because.", html.Text, StringComparison.Ordinal);
        Assert.Empty(html.Texts("button"));
    }

    [Fact]
    public async Task Proposal_WithWeights_CanBeAcceptedMeasureByMeasure()
    {
        var gain = new Estimate(0.05, 0.01, 0.09);
        var proposal = new WeightProposal(
            gain, new Estimate(0.6, 0.5, 0.7), new Estimate(0.65, 0.55, 0.75), "The learned weights tell better who leaves.",
            [new ProposedWeight("Use", "login", "Login recency", 100, 155, "Those who left had 41 points."), new ProposedWeight("Money", "arr", "Contract value", 900, 845, "It hardly tells.")],
            new DateOnly(2026, 1, 31), new DateOnly(2026, 6, 30));
        var html = await Html.OfAsync<WeightProposalTable>(("Proposal", proposal), ("Accepted", new HashSet<string> { "arr" }));
        Assert.Equal(["Accept all", "Accept", "Accepted"], html.Texts("button"));
        Assert.Equal(["false", "true"], html.All("aria-pressed"));
        Assert.Contains("Login recency Use 10.0 % 15.5 % Those who left had 41 points. Accept", html.Texts("tr"));
        Assert.Contains("now 0.60 (0.50 to 0.70), learned 0.65 (0.55 to 0.75)", html.Text, StringComparison.Ordinal);
    }
}
