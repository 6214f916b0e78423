using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class DataTableTests
{
    private static readonly TableColumn<string>[] Columns =
    [
        new("name", "Name", row => Markup.Of($"{row}"), SortKey: "name"),
        new("size", "Size", row => Markup.Of($"{row.Length}"), Number: true, SortKey: "size", LargestFirst: true),
        new("note", "Note", row => Markup.Of($"{$"<{row}>"}"), OnlyWide: true),
    ];

    [Fact]
    public async Task Table_OfRows_ReadsRowByRowUnderItsHeads()
    {
        var html = await RenderAsync("name", descending: false, "Ada", "Robert");
        Assert.Equal(["Customers"], html.All("aria-label"));
        Assert.Equal(["Name ▴", "Size", "Note"], html.Texts("th"));
        Assert.Equal(["Ada", "3", "<Ada>", "Robert", "6", "<Robert>"], html.Texts("td"));
        Assert.Equal(["col", "col", "col"], html.All("scope"));
    }

    [Theory]
    [InlineData("name", false, "ascending,none", "name True,size True")]
    [InlineData("name", true, "descending,none", "name False,size True")]
    [InlineData("size", true, "none,descending", "name False,size False")]
    [InlineData(null, false, "none,none", "name False,size True")]
    public async Task Heads_OfASortedTable_SayHowAndTurnItRound(string? sort, bool descending, string said, string links)
    {
        var html = await RenderAsync(sort, descending, "Ada");
        Assert.Equal(said.Split(','), html.All("aria-sort"));
        Assert.Equal(links.Split(','), html.All("href"));
    }

    [Fact]
    public async Task Table_OfNothing_KeepsItsHeads()
    {
        var html = await RenderAsync("name", descending: false);
        Assert.Equal(3, html.Texts("th").Length);
        Assert.Empty(html.Texts("td"));
    }

    private static Task<Html> RenderAsync(string? sort, bool descending, params string[] rows) => Html.OfAsync<DataTable>(
        ("Label", "Customers"),
        ("Columns", Columns),
        ("Rows", TableRows.Of(Columns, rows)),
        ("Sort", sort),
        ("Descending", descending),
        ("HrefOf", (Func<string, bool, string>)((key, falling) => $"{key} {falling}")));
}
