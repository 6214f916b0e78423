using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Search;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Search;

public sealed class SearchQueriesTests
{
    private static readonly Stand[] Portfolio =
    [
        new("C1", 85, Name: "Northwind", Owner: "ann@example.com"),
        new("C2", 45, Name: "Old North", Segment: "SMB"),
        new("N3", Name: "100% Pure_Tea", LeftOn: new DateOnly(2026, 10, 1)),
        new("C4", Name: "Bergamot"),
    ];

    [Theory]
    [InlineData("north", "C1 C2")]
    [InlineData("  NORTH ", "C1 C2")]
    [InlineData("old n", "C2")]
    [InlineData("c4", "C4")]
    [InlineData("4", "")]
    [InlineData("100%", "N3")]
    [InlineData("%", "N3")]
    [InlineData("pure_t", "N3")]
    [InlineData("_", "N3")]
    [InlineData("\\", "")]
    [InlineData("[a-z]", "")]
    [InlineData("' OR 1=1 --", "")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public async Task Find_OfWhatWasTyped_PutsNamesThatBeginWithItFirst(string text, string expected)
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.Equal(expected, string.Join(' ', (await FindAsync(database, text)).Select(hit => hit.ExternalId)));
    }

    [Fact]
    public async Task Find_OfACustomer_SaysHowItStands()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.Equal((Band.AtRisk, "SMB", false), Assert.Single(await FindAsync(database, "Old")) is var hit ? (hit.Band, hit.Segment, hit.HasLeft) : default);
        Assert.Equal((null, true), Assert.Single(await FindAsync(database, "Pure")) is var left ? (left.Score, left.HasLeft) : default);
    }

    [Fact]
    public async Task Find_OfAPerson_LeadsToTheCustomerAfterNames()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        using var files = new CsvFolder().With(
            "contacts", "customer_id,contact_id,name,email", "C4,P1,Nora North,nora@tea.example", "C4,P2,,post@north.example", "C1,P1,Eve,eve@example.com");
        await database.ImportAsync(files);
        var hits = await FindAsync(database, "north");
        Assert.Equal([("C1", null), ("C2", null), ("C4", "post@north.example"), ("C4", "Nora North")], hits.Select(hit => (hit.ExternalId, hit.Contact)));
    }

    [Fact]
    public async Task Find_OfWhatManyHave_StopsAtTwelve()
    {
        await using var database = await Standings.CreateAsync([.. Enumerable.Range(1, 20).Select(i => new Stand($"C{i}"))]);
        Assert.Equal(SearchQueries.MostHits, (await FindAsync(database, "C")).Count);
    }

    [Fact]
    public async Task Find_ByARestrictedCsm_StaysInTheirBook()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        using var files = new CsvFolder().With("contacts", "customer_id,contact_id,name,email", "C4,P1,Nora North,nora@tea.example");
        await database.ImportAsync(files);
        await database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        Assert.Equal("C1", Assert.Single(await FindAsync(database, "north", Standings.Ann)).ExternalId);
    }

    private static Task<IReadOnlyList<SearchHit>> FindAsync(TestDatabase database, string text, Viewer? viewer = null) =>
        database.Get<SearchQueries>().FindAsync(text, viewer ?? Viewer.System, CancellationToken.None);
}
