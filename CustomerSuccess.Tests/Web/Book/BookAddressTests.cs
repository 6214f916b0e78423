using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Web.Book;

namespace CustomerSuccess.Tests.Web.Book;

public sealed class BookAddressTests
{
    private static readonly BookView Usual = BookAddress.Read("", mine: false);

    private static readonly BookFilter[] Filters =
    [
        new(Bands: []),
        new(Bands: [], Mine: true),
        new(Bands: [], Search: "Smith & Söhne = 100 %"),
        new(Bands: [Band.Thriving, Band.AtRisk, Band.Critical]),
        new(Bands: [Band.HighRisk], NotEnoughData: true),
        new(Bands: [], Segment: "", Tier: "Gold/Silver", Plan: "Pro+", Owner: "ann+cs@example.com"),
        new(Bands: [], RenewsWithin: 90, Trend: Trend.Declining, Left: true),
        new(Bands: [], Sort: BookSort.LastTouch, Descending: true, Page: 7),
        new(Bands: [], Sort: BookSort.Health, Descending: true),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Filters.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void Address_ReadBack_IsTheSameList(int number)
    {
        var view = new BookView(Filters[number], ["arr", "nps"]);
        var address = BookAddress.Of(view);
        var (path, query) = Split(address);
        var read = BookAddress.Read(query, view.Filter.Mine);
        Assert.Equal(view.Filter.Mine ? "/book" : "/customers", path);
        Assert.Equal(view.Filter with { Bands = [] }, read.Filter with { Bands = [] });
        Assert.Equal(view.Filter.Bands, read.Filter.Bands);
        Assert.Equal(view.Columns, read.Columns);
        Assert.Equal(address, BookAddress.Of(read));
    }

    [Fact]
    public void Address_OfTheUsualList_IsThePathAlone()
    {
        Assert.Equal("/customers", BookAddress.Of(Usual));
        Assert.Equal("/book", BookAddress.Of(BookAddress.Read("", mine: true)));
        Assert.Equal(new BookFilter(Bands: []), Usual.Filter with { Bands = [] });
        Assert.Equal(BookView.UsualColumns(mine: false), Usual.Columns);
        Assert.Equal(["csm"], BookAddress.Read("", mine: true).Columns.Except(BookView.UsualColumns(mine: false)));
        Assert.Equal(["owner"], BookView.UsualColumns(mine: false).Except(BookAddress.Read("", mine: true).Columns));
    }

    [Theory]
    [InlineData("?band=splendid,9")]
    [InlineData("?renews=-5")]
    [InlineData("?renews=soon")]
    [InlineData("?renews=99999999999")]
    [InlineData("?renews=2147483647")]
    [InlineData("?trend=sideways")]
    [InlineData("?trend=7")]
    [InlineData("?sort=colour")]
    [InlineData("?sort=99")]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?page=two")]
    [InlineData("?left=yes")]
    [InlineData("?q=")]
    [InlineData("?unknown=1")]
    [InlineData("?&&==&")]
    public void Address_WithSomethingWrong_IsReadAsIfItWereNotThere(string query) =>
        Assert.Equal("/customers", BookAddress.Of(BookAddress.Read(query, mine: false)));

    [Fact]
    public void Address_WithAKeyTwice_IsReadWithoutFailing()
    {
        var view = BookAddress.Read("?band=critical&band=thriving&page=2&page=3", mine: false);
        Assert.Equal(1, view.Filter.Page);
        Assert.Equal([Band.Thriving, Band.Critical], view.Filter.Bands);
    }

    [Fact]
    public void Export_OfAList_HasItsFilterAndItsScope()
    {
        Assert.Equal("/book/export.csv?segment=SMB&scope=mine", BookAddress.Export(new BookView(new(Mine: true, Segment: "SMB"), BookView.UsualColumns(mine: true))));
        Assert.Equal("/book/export.csv?scope=all", BookAddress.Export(Usual));
    }

    private static (string Path, string Query) Split(string address) =>
        address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (address[..at], address[at..]) : (address, "");
}
