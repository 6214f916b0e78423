using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Portfolio.Model;

public sealed class PortfolioSumsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly PortfolioRow[] Rows =
    [
        Row("C1", 100, 90, 80, segment: "SMB", renewsIn: 0),
        Row("C2", 300, 50, 65, segment: "SMB", renewsIn: 90),
        Row("C3", 600, 10, 10, segment: "Large", renewsIn: 91),
        Row("C4", null, 70, null, segment: "Large", startedAgo: 29),
        Row("C5", 50, null, 30, renewsIn: -1),
    ];

    [Fact]
    public void Totals_OfAPortfolio_AreTheSumsOfItsRows()
    {
        var totals = PortfolioSums.Totals(Rows, Today);
        Assert.Equal((5, Units(1050), 1, 1), (totals.Customers, totals.Arr, totals.WithoutArr, totals.NotEnoughData));
        Assert.Equal((2, Units(900), Units(650)), (totals.AtRisk, totals.AtRiskArr, totals.AtRiskArrBefore));
        Assert.Equal((2, Units(400), Units(300)), (totals.Renewing, totals.RenewingArr, totals.RenewingAtRiskArr));
        Assert.Equal((1, 1), (totals.Improving, totals.Declining));
    }

    [Fact]
    public void AverageHealth_OfAPortfolio_IsTheMeanOfThoseWithAScore() =>
        Assert.Equal((90 + 50 + 10 + 70) / 4.0, PortfolioSums.Totals(Rows, Today).AverageHealth!.Value, 9);

    [Fact]
    public void WeightedHealth_OfAPortfolio_CountsByArr() => Assert.Equal(
        ((90.0 * 100) + (50 * 300) + (10 * 600)) / 1000, PortfolioSums.Totals(Rows, Today).WeightedHealth!.Value, 9);

    [Fact]
    public void AverageChange_OfAPortfolio_CountsThoseWithBothScores() =>
        Assert.Equal((10 - 15 + 0) / 3.0, PortfolioSums.Totals(Rows, Today).AverageChange!.Value, 9);

    [Fact]
    public void WeightedHealth_WithACredit_LeavesItOut() => Assert.Equal(
        90, PortfolioSums.Totals([Row("C1", 100, 90), Row("C2", -100, 10), Row("C3", 0, 10)], Today).WeightedHealth!.Value, 9);

    [Fact]
    public void Totals_OfNobody_AreZeroOrUnknown()
    {
        var totals = PortfolioSums.Totals([], Today);
        Assert.Equal((0, Money.Zero, null, null, null), (totals.Customers, totals.Arr, totals.AverageHealth, totals.WeightedHealth, totals.AverageChange));
        Assert.Equal(6, PortfolioSums.ByBand([], Today).Count);
    }

    [Fact]
    public void ByBand_OfAPortfolio_CountsNowAndThirtyDaysAgo()
    {
        var bands = PortfolioSums.ByBand(Rows, Today);
        Assert.Equal([Band.Thriving, Band.Healthy, Band.AtRisk, Band.HighRisk, Band.Critical, null], bands.Select(total => total.Band));
        Assert.Equal([1, 1, 1, 0, 1, 1], bands.Select(total => total.Customers));
        Assert.Equal([Units(100), Money.Zero, Units(300), Money.Zero, Units(600), Units(50)], bands.Select(total => total.Arr));
        Assert.Equal([1, 1, 0, 1, 1, 0], bands.Select(total => total.CustomersBefore));
        Assert.Equal([0, 0, 1, -1, 0, 1], bands.Select(total => total.CustomersChange));
    }

    [Fact]
    public void ByBand_OfAnyPortfolio_SumsToTheTotals()
    {
        var bands = PortfolioSums.ByBand(Rows, Today);
        Assert.Equal(PortfolioSums.Totals(Rows, Today).Customers, bands.Sum(band => band.Customers));
        Assert.Equal(PortfolioSums.Totals(Rows, Today).Arr.Cents, bands.Sum(band => band.Arr.Cents));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Flow_OfACustomerThatStarted_IsNewWithinThirtyDays(int startedAgo, bool isNew)
    {
        var flow = Assert.Single(PortfolioSums.Flows([Row("C1", 10, 70, startedAgo: startedAgo)], Today));
        Assert.Equal(new BandFlow(null, Band.Healthy, isNew, 1, Units(10)), flow);
    }

    [Fact]
    public void Flows_OfAPortfolio_HaveEverybodyOnce()
    {
        var flows = PortfolioSums.Flows(Rows, Today);
        Assert.Contains(new BandFlow(Band.Healthy, Band.AtRisk, New: false, 1, Units(300)), flows);
        Assert.Contains(new BandFlow(Band.HighRisk, null, New: false, 1, Units(50)), flows);
        Assert.Equal((5, 105000), (flows.Sum(flow => flow.Customers), flows.Sum(flow => flow.Arr.Cents)));
    }

    [Fact]
    public void Slices_BySegment_PutTheLargestRevenueFirstAndKeepTheUnknown()
    {
        var slices = PortfolioSums.Slices(Rows, SliceBy.Segment, Today);
        Assert.Equal(["Large", "SMB", null], slices.Select(slice => slice.Key));
        Assert.Equal([Units(600), Units(400), Units(50)], slices.Select(slice => slice.Totals.Arr));
        Assert.Equal((2, 6), (slices[0].Totals.Customers, slices[0].Bands.Count));
    }

    [Theory]
    [InlineData(SliceBy.Segment, "s")]
    [InlineData(SliceBy.Tier, "t")]
    [InlineData(SliceBy.Plan, "p")]
    [InlineData(SliceBy.Csm, "o")]
    public void Key_OfARow_IsWhatItIsCutBy(SliceBy by, string key) => Assert.Equal(
        key, PortfolioSums.KeyOf(new PortfolioRow("C1", "C1", "s", "t", "p", "o", null, null, null, null, Today, null), by));

    [Fact]
    public void Movers_OfAPortfolio_AreThoseWhoMovedMost() => Assert.Equal(
        ["C2", "C1"], PortfolioSums.Movers(Rows, 5).Select(row => row.ExternalId));

    [Fact]
    public void Movers_WithEqualPoints_PutTheLargerRevenueFirst() => Assert.Equal(
        ["C2", "C1"], PortfolioSums.Movers([Row("C1", 10, 50, 60), Row("C2", 20, 60, 50), Row("C3", 5, 60, 50)], 2).Select(row => row.ExternalId));

    private static PortfolioRow Row(string id, int? arr, double? score, double? before = null, string? segment = null, int? renewsIn = null, int startedAgo = 400) => new(
        id, id, segment, null, null, null, arr is { } units ? Units(units) : null, Standings.ScoreOf(score), Standings.ScoreOf(before),
        renewsIn is { } days ? Today.AddDays(days) : null, Today.AddDays(-startedAgo), null);

    private static Money Units(int units) => Money.FromUnits(units);
}
