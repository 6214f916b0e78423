using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Portfolio;

public sealed class PortfolioQueriesTests
{
    private static readonly Stand[] Portfolio =
    [
        new("C1", 85, 90, 100, Segment: "SMB", Tier: "Gold", Plan: "Pro", Owner: "ann@example.com", RenewsIn: 10),
        new("C2", 45, Segment: "SMB", Tier: "Iron", Plan: "Basic", Owner: "bob@example.com"),
        new("C3", Segment: "Large", Plan: "Pro"),
        new("C4", 99, Arr: 900, Segment: "SMB", LeftOn: new DateOnly(2026, 11, 1)),
    ];

    [Theory]
    [InlineData(null, null, null, null, "C1 C2 C3")]
    [InlineData("SMB", null, null, null, "C1 C2")]
    [InlineData(null, "Gold", null, null, "C1")]
    [InlineData(null, null, "Pro", null, "C1 C3")]
    [InlineData(null, null, null, "bob@example.com", "C2")]
    [InlineData("Large", "Gold", null, null, "")]
    public async Task View_OfAFilter_HasThoseThatFitAndHaveNotLeft(string? segment, string? tier, string? plan, string? csm, string expected)
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.Equal(expected, Ids(await ViewAsync(database, new PortfolioFilter(segment, tier, plan, csm), Viewer.System)));
    }

    [Fact]
    public async Task View_OfAPortfolio_SaysDayCurrencyAndHowCustomersStand()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        var view = await ViewAsync(database, new PortfolioFilter(), Viewer.System);
        Assert.Equal((Standings.Day, "EUR"), (view.Day, view.Currency));
        var first = view.Rows.Single(row => row.ExternalId == "C1");
        Assert.Equal((Money.FromUnits(100), -500, Standings.Day.AddDays(10)), (first.Revenue, first.Change, first.RenewsOn));
        Assert.Equal((Money.Zero, null), (view.Rows.Single(row => row.ExternalId == "C3").Revenue, view.Rows.Single(row => row.ExternalId == "C3").Band));
    }

    [Fact]
    public async Task View_ByACsm_IsThePortfolioUnlessCsmsAreRestricted()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.Equal("C1 C2 C3", Ids(await ViewAsync(database, new PortfolioFilter(), Standings.Ann)));
        await database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        Assert.Equal("C1", Ids(await ViewAsync(database, new PortfolioFilter(), Standings.Ann)));
        Assert.Equal("", Ids(await ViewAsync(database, new PortfolioFilter(Csm: "bob@example.com"), Standings.Ann)));
        Assert.Equal("C1 C2 C3", Ids(await ViewAsync(database, new PortfolioFilter(), Standings.Ann with { Role = Role.Leader })));
        await database.Get<RestrictCsms>().RunAsync(false, Viewer.System, CancellationToken.None);
        Assert.Equal("C1 C2 C3", Ids(await ViewAsync(database, new PortfolioFilter(), Standings.Ann)));
    }

    [Fact]
    public async Task View_OfAnEmptyInstallation_HasNoDay()
    {
        await using var database = await TestDatabase.CreateAsync();
        var view = await ViewAsync(database, new PortfolioFilter(), Viewer.System);
        Assert.Equal((null, 0), (view.Day, view.Rows.Count));
    }

    private static string Ids(PortfolioView view) => string.Join(' ', view.Rows.Select(row => row.ExternalId).Order());

    private static Task<PortfolioView> ViewAsync(TestDatabase database, PortfolioFilter filter, Viewer viewer) =>
        database.Get<PortfolioQueries>().ViewAsync(filter, viewer, CancellationToken.None);
}
