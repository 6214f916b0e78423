using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, 120, "1–50 of 120", "Page 1 of 3", "2")]
    [InlineData(2, 120, "51–100 of 120", "Page 2 of 3", "1,3")]
    [InlineData(3, 120, "101–120 of 120", "Page 3 of 3", "2")]
    [InlineData(21, 1_050, "1,001–1,050 of 1,050", "Page 21 of 21", "20")]
    public async Task Pager_OfManyPages_SaysWhereAndLeadsOn(int page, int total, string range, string place, string links)
    {
        var html = await RenderAsync(page, total);
        Assert.Equal($"{range} Previous {place} Next", html.Text);
        Assert.Equal(["Pages", "Previous page", "Next page"], html.All("aria-label"));
        Assert.Equal(links.Split(','), html.All("href"));
        Assert.Equal(2 - links.Split(',').Length, html.All("aria-disabled").Length);
    }

    [Fact]
    public async Task Pager_OfOnePage_OnlyCounts() => Assert.Equal("1–50 of 50", (await RenderAsync(1, 50)).Text);

    [Fact]
    public async Task Pager_OfNothing_IsNotThere() => Assert.Equal("", (await RenderAsync(1, 0)).Text);

    private static Task<Html> RenderAsync(int page, int total) =>
        Html.OfAsync<Pager>(("Page", page), ("PageSize", 50), ("Total", total), ("HrefOf", (Func<int, string>)(to => $"{to}")));
}
