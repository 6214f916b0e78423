using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Portfolio.Model;

public sealed class PortfolioSumsTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly PortfolioRow[] Rows =
    [
        Row("A", 1_000, 90, 84.99, segment: "SMB", renewsOn: Day),
        Row("B", 3_000, 50, 65, segment: "SMB", renewsOn: Day.AddDays(90)),
        Row("C", null, 10, 10, segment: "Enterprise", renewsOn: Day.AddDays(91)),
        Row("D", 500, null, 30, segment: null, renewsOn: Day.AddDays(-1)),
        Row("E", 200, 59.99, null, segment: "SMB", startedOn: Day.AddDays(-29)),
    ];

    [Fact]
    public void Totals_OfAPortfolio_AreTheSumsOfItsRows()
    {
        var totals = PortfolioSums.Totals(Rows, Day);
        Assert.Equal((5, 4_700, 1, 1), (totals.Customers, totals.Arr.Units, totals.WithoutArr, totals.NotEnoughData));
        Assert.Equal((90 + 50 + 10 + 59.99) / 4, totals.AverageHealth!.Value, 1e-9);
        Assert.Equal(((90 * 1_000) + (50 * 3_000) + (59.99 * 200)) / 4_200, totals.WeightedHealth!.Value, 1e-9);
        Assert.Equal((5.01 - 15 + 0) / 3, totals.AverageChange!.Value, 1e-9);
        Assert.Equal((3, 3_200, 500), (totals.AtRisk, totals.AtRiskArr.Units, totals.AtRiskArrBefore.Units));
        Assert.Equal((2, 4_000, 3_000), (totals.Renewing, totals.RenewingArr.Units, totals.RenewingAtRiskArr.Units));
        Assert.Equal((1, 1), (totals.Improving, totals.Declining));
    }

    [Fact]
    public void Totals_OfNobody_AreNothingAndUnknown()
    {
        var totals = PortfolioSums.Totals([], Day);
        Assert.Equal((0, Money.Zero, null, null, null), (totals.Customers, totals.Arr, totals.AverageHealth, totals.WeightedHealth, totals.AverageChange));
    }

    [Fact]
    public void Totals_OfCustomersWithoutRevenue_HaveNoWeightedHealth()
    {
        var totals = PortfolioSums.Totals([Row("A", 0, 80, null), Row("B", null, 40, null)], Day);
        Assert.Equal((60, null), (totals.AverageHealth, totals.WeightedHealth));
    }

    [Fact]
    public void ByBand_OfAPortfolio_HasEveryBandAndAddsUp()
    {
        var bands = PortfolioSums.ByBand(Rows, Day);
        Assert.Equal([Band.Thriving, Band.Healthy, Band.AtRisk, Band.HighRisk, Band.Critical, null], bands.Select(band => band.Band));
        Assert.Equal([1, 0, 2, 0, 1, 1], bands.Select(band => band.Customers));
        Assert.Equal([1, 1, 0, 1, 1, 0], bands.Select(band => band.CustomersBefore));
        Assert.Equal([1_000, 0, 3_200, 0, 0, 500], bands.Select(band => band.Arr.Units));
        Assert.Equal([0, -3_000, 3_200, -500, 0, 500], bands.Select(band => band.ArrChange.Units));
    }

    [Fact]
    public void Flows_BetweenBands_KeepNewCustomersApart()
    {
        var flows = PortfolioSums.Flows(Rows, Day);
        Assert.Equal(
            new (Band?, Band?, bool, int)[]
            {
                (Band.Thriving, Band.Thriving, false, 1), (Band.Healthy, Band.AtRisk, false, 1), (Band.Critical, Band.Critical, false, 1),
                (Band.HighRisk, null, false, 1), (null, Band.AtRisk, true, 1),
            },
            flows.Select(flow => (flow.From, flow.To, flow.New, flow.Customers)));
    }

    [Theory]
    [InlineData(SliceBy.Segment)]
    [InlineData(SliceBy.Tier)]
    [InlineData(SliceBy.Plan)]
    [InlineData(SliceBy.Csm)]
    public void Slices_ByAnything_AddUpToTheWhole(SliceBy by)
    {
        var slices = PortfolioSums.Slices(Rows, by, Day);
        Assert.Equal((5, 4_700), (slices.Sum(slice => slice.Totals.Customers), slices.Sum(slice => slice.Totals.Arr.Units)));
        Assert.All(slices, slice => Assert.Equal(slice.Totals.Customers, slice.Bands.Sum(band => band.Customers)));
    }

    [Fact]
    public void Slices_BySegment_StandLargestFirstWithTheUnknown() =>
        Assert.Equal(["SMB", null, "Enterprise"], PortfolioSums.Slices(Rows, SliceBy.Segment, Day).Select(slice => slice.Key));

    [Fact]
    public void Movers_OfAPortfolio_AreThoseWhoMovedMost()
    {
        Assert.Equal(["B", "A"], PortfolioSums.Movers(Rows, 5).Select(row => row.ExternalId));
        Assert.Equal(["B"], PortfolioSums.Movers(Rows, 1).Select(row => row.ExternalId));
        Assert.Equal(["rich", "poor"], PortfolioSums.Movers([Row("poor", 1, 50, 40), Row("rich", 2, 30, 40)], 5).Select(row => row.ExternalId));
    }

    private static PortfolioRow Row(
        string id, int? arr, double? score, double? score30, string? segment = null, DateOnly? renewsOn = null, DateOnly? startedOn = null) =>
        new(
            id,
            $"Customer {id}",
            segment,
            Tier: id[..1],
            Plan: null,
            Owner: score > 50 ? "ann" : "bob",
            arr is { } units ? Money.FromUnits(units) : null,
            score is { } now ? Score.FromPoints(now) : null,
            score30 is { } then ? Score.FromPoints(then) : null,
            renewsOn,
            startedOn ?? Day.AddDays(-400),
            Reason: null);
}
