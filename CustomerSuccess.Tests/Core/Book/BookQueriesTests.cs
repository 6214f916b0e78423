using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Book;

public sealed class BookQueriesTests
{
    private static readonly Stand[] Portfolio =
    [
        new("C1", 85, 90.01, 100, "Acme", "SMB", "Gold", "Pro", "ann@example.com", RenewsIn: 0, OpenTickets: 3),
        new("C2", 65, 60, 300, "Beta 100%", "Large", "Gold", "Pro", "bob@example.com", RenewsIn: 90, OpenTickets: 0),
        new("C3", 45, 39.99, 200, "Gamma_x", "Large", Owner: "ann@example.com", RenewsIn: 91),
        new("C4", 25, 30, Name: "Delta", Plan: "Basic", RenewsIn: -1),
        new("C5", 5, Name: "Epsilon"),
        new("C6", Name: "Zeta", Segment: "SMB", Owner: "ann@example.com"),
        new("C7", 99, 99, 900, "Eta", LeftOn: new DateOnly(2026, 10, 1)),
    ];

    [Theory]
    [InlineData(BookSort.Health, "C5 C4 C3 C2 C1 C6", "C1 C2 C3 C4 C5 C6")]
    [InlineData(BookSort.Change, "C1 C4 C2 C3 C5 C6", "C3 C2 C4 C1 C5 C6")]
    [InlineData(BookSort.Arr, "C1 C3 C2 C4 C5 C6", "C2 C3 C1 C4 C5 C6")]
    [InlineData(BookSort.Renewal, "C4 C1 C2 C3 C5 C6", "C3 C2 C1 C4 C5 C6")]
    [InlineData(BookSort.OpenTickets, "C2 C1 C3 C4 C5 C6", "C1 C2 C3 C4 C5 C6")]
    [InlineData(BookSort.Plan, "C4 C1 C2 C3 C5 C6", "C1 C2 C4 C3 C5 C6")]
    [InlineData(BookSort.Segment, "C2 C3 C1 C6 C4 C5", "C1 C6 C2 C3 C4 C5")]
    [InlineData(BookSort.Name, "C1 C2 C4 C5 C3 C6", "C6 C3 C5 C4 C2 C1")]
    public async Task Page_Sorted_PutsWhatIsUnknownLastEitherWay(BookSort sort, string ascending, string descending)
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.Equal(ascending, await IdsAsync(database, new BookFilter(Sort: sort)));
        Assert.Equal(descending, await IdsAsync(database, new BookFilter(Sort: sort, Descending: true)));
    }

    [Fact]
    public async Task Page_ByAnySort_HasEverybodyOnce()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        foreach (var sort in Enum.GetValues<BookSort>())
        {
            Assert.Equal("C1 C2 C3 C4 C5 C6", string.Join(' ', (await IdsAsync(database, new BookFilter(Sort: sort))).Split(' ').Order()));
        }
    }

    public static TheoryData<string, string> Filters { get; } = new(
        ("mine", "C1 C3 C6"), ("search acme", "C1"), ("search c2", "C2"), ("search 0%", "C2"), ("search a_x", "C3"), ("search _", "C3"),
        ("bands", "C3 C5"), ("unknown", "C6"), ("bands and unknown", "C1 C6"), ("segment SMB", "C1 C6"), ("segment none", "C4 C5"),
        ("tier Gold", "C1 C2"), ("plan none", "C3 C5 C6"), ("owner", "C2"), ("owner none", "C4 C5"), ("renews 90", "C1 C2"),
        ("improving", "C3"), ("declining", "C1"), ("stable", "C2 C4"), ("left", "C7"), ("nobody", ""));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Page_Narrowed_HasThoseThatFit(string filter, string expected)
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        var found = await IdsAsync(database, Filter(filter) with { Sort = BookSort.Name });
        Assert.Equal(expected, string.Join(' ', found.Split(' ').Order()));
    }

    [Fact]
    public async Task Page_OfALongList_NeverOverlapsAndEndsWithTheLast()
    {
        await using var database = await Standings.CreateAsync([.. Enumerable.Range(1, 7).Select(i => new Stand($"C{i}", 50))]);
        var pages = new List<string>();
        for (var page = 1; page <= 4; page++)
        {
            pages.Add(await IdsAsync(database, new BookFilter(Page: page, PageSize: 3)));
        }

        Assert.Equal(["C1 C2 C3", "C4 C5 C6", "C7", "C7"], pages);
        var last = (await PageAsync(database, new BookFilter(Page: 99, PageSize: 3))).Customers;
        Assert.Equal((3, 3, 7, 3), (last.Page, last.Pages, last.Total, last.PageSize));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(100_000, BookFilter.LargestPageSize)]
    public async Task Page_OfAnAbsurdSize_IsHeldWithinReason(int asked, int given)
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.Equal((given, 1), ((await PageAsync(database, new BookFilter(PageSize: asked, Page: -3))).Customers is var page ? (page.PageSize, page.Page) : default));
    }

    [Fact]
    public async Task Page_WithoutCustomers_TellsAnEmptyInstallationFromAFilter()
    {
        await using var empty = await TestDatabase.CreateAsync();
        var nothing = await PageAsync(empty, new BookFilter());
        Assert.Equal((null, false, 0), (nothing.Day, nothing.AnyCustomers, nothing.Customers.Total));
        await using var database = await Standings.CreateAsync(Portfolio);
        Assert.True((await PageAsync(database, new BookFilter(Search: "nobody"))).AnyCustomers);
    }

    [Fact]
    public async Task Page_BeforeTheFirstScoring_ListsCustomersWithoutScores()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder().WithCustomer();
        await database.ImportAsync(files);
        var row = Assert.Single((await PageAsync(database, new BookFilter())).Customers.Rows);
        Assert.Equal(("C1", null, null, ""), (row.ExternalId, row.Score, row.Arr, row.Currency));
    }

    [Fact]
    public async Task Page_WithHistory_HasTheScoresOfAYearOldestFirst()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        await using (var context = database.Read())
        {
            foreach (var (ago, score) in new[] { (0, 8500), (365, 7000), (366, 1000), (30, 9001) })
            {
                await context.Database.ExecuteSqlRawAsync(
                    "INSERT INTO HealthScores (CustomerId, Day, ScorecardVersionId, Score, Coverage) VALUES (1, {0}, 1, {1}, 1)",
                    Standings.Day.AddDays(-ago).ToString("yyyy-MM-dd"), score);
            }
        }

        var history = (await PageAsync(database, new BookFilter())).History;
        Assert.Equal([70.0, 90.01, 85.0], history[1].Select(score => score.Points));
    }

    [Fact]
    public async Task All_OfAFilter_HasEveryRowInTheOrderOfThePages()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        var rows = await database.Get<BookQueries>().AllAsync(new BookFilter(PageSize: 2), Viewer.System, CancellationToken.None);
        Assert.Equal("C5 C4 C3 C2 C1 C6", string.Join(' ', rows.Select(row => row.ExternalId)));
        Assert.Equal((Band.Critical, null), (rows[0].Band, rows[^1].Band));
    }

    [Fact]
    public async Task Facets_OfABook_NameOwnersAndOnlyWhatCanBeSeen()
    {
        await using var database = await Standings.CreateAsync(Portfolio);
        await database.Get<InvitePerson>().RunAsync("ann@example.com", "Ann Other", Role.Csm, Viewer.System, CancellationToken.None);
        var all = await database.Get<BookQueries>().FacetsAsync(Viewer.System, CancellationToken.None);
        Assert.Equal(["Large", "SMB"], all.Segments);
        Assert.Equal(["Basic", "Pro"], all.Plans);
        Assert.Equal([new OwnerChoice("ann@example.com", "Ann Other"), new OwnerChoice("bob@example.com", "bob@example.com")], all.Owners);
        await database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        var own = await database.Get<BookQueries>().FacetsAsync(Standings.Ann, CancellationToken.None);
        Assert.Equal((1, "Pro"), (own.Owners.Count, Assert.Single(own.Plans)));
        Assert.Equal("C3 C1 C6", await IdsAsync(database, new BookFilter(), Standings.Ann));
        Assert.Equal("C3 C1 C6", string.Join(' ', (await database.Get<BookQueries>().AllAsync(new BookFilter(), Standings.Ann, CancellationToken.None)).Select(row => row.ExternalId)));
    }

    private static BookFilter Filter(string name) => name.Split(' ', 2) switch
    {
        ["mine"] => new BookFilter(Mine: true),
        ["search", var text] => new BookFilter(Search: text),
        ["bands"] => new BookFilter(Bands: [Band.Critical, Band.AtRisk]),
        ["unknown"] => new BookFilter(NotEnoughData: true),
        ["bands", _] => new BookFilter(Bands: [Band.Thriving], NotEnoughData: true),
        ["segment", var segment] => new BookFilter(Segment: segment == "none" ? "" : segment),
        ["tier", var tier] => new BookFilter(Tier: tier),
        ["plan", _] => new BookFilter(Plan: ""),
        ["owner"] => new BookFilter(Owner: "bob@example.com"),
        ["owner", _] => new BookFilter(Owner: ""),
        ["renews", var days] => new BookFilter(RenewsWithin: int.Parse(days)),
        ["improving"] => new BookFilter(Trend: Trend.Improving),
        ["declining"] => new BookFilter(Trend: Trend.Declining),
        ["stable"] => new BookFilter(Trend: Trend.Stable),
        ["left"] => new BookFilter(Left: true),
        _ => new BookFilter(Search: "nobody"),
    };

    private static async Task<string> IdsAsync(TestDatabase database, BookFilter filter, Viewer? viewer = null) =>
        string.Join(' ', (await PageAsync(database, filter, viewer)).Customers.Rows.Select(row => row.ExternalId));

    private static Task<BookPage> PageAsync(TestDatabase database, BookFilter filter, Viewer? viewer = null) =>
        database.Get<BookQueries>().PageAsync(filter, viewer ?? (filter.Mine ? Standings.Ann : Viewer.System), CancellationToken.None);
}
