using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Journeys.Support;
using CustomerSuccess.Web.Shell;
using Microsoft.Playwright;

namespace CustomerSuccess.Tests.Journeys;

[Collection(DemoJourneys.Name)]
public sealed class BookTests(DemoApp demo, Chromium chromium)
{
    [Fact]
    public async Task Address_OfAFilteredSortedList_OpensTheSameListAgain()
    {
        var page = await StartAsync();
        await page.OpenAsync(AppRoutes.Customers);

        await page.GetByRole(AriaRole.Link, new() { Name = "At risk", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Segment" }).SelectOptionAsync("Enterprise");
        await page.GetByRole(AriaRole.Link, new() { Name = "ARR", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "ARR", Exact = true })).ToHaveAttributeAsync("aria-sort", "descending");
        var rows = await NamesAsync(page);
        var address = page.Url;

        var again = await StartAsync();
        await again.OpenAsync(address);

        Assert.NotEmpty(rows);
        Assert.Equal(rows, await NamesAsync(again));
    }

    [Fact]
    public async Task Columns_ChosenOnes_AreShownAndStayInTheAddress()
    {
        var page = await StartAsync();
        await page.OpenAsync(AppRoutes.Book);

        await page.GetByText("Columns").ClickAsync();
        await page.GetByLabel("Coverage").CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Coverage" })).ToBeVisibleAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Coverage" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pages_Next_ShowsOtherCustomers()
    {
        var page = await StartAsync();
        await page.OpenAsync(AppRoutes.Customers);
        var first = await NamesAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).ClickAsync();
        await page.SeesAsync("51–100 of");

        Assert.Empty(first.Intersect(await NamesAsync(page)));
    }

    [Fact]
    public async Task Csv_OfAFilteredList_HasThatListWithAllItsRows()
    {
        var page = await StartAsync();
        await page.OpenAsync($"{AppRoutes.Customers}?segment=Enterprise");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());

        Assert.StartsWith("customer_id,name,segment", lines[0]);
        Assert.All(lines[1..], line => Assert.Contains(",Enterprise,", line));
        await page.SeesAsync($"{lines.Length - 1} customers");
    }

    [Fact]
    public async Task Filter_ThatFitsNobody_OffersToClearIt()
    {
        var page = await StartAsync();
        await page.OpenAsync($"{AppRoutes.Book}?q=xyzzy");
        await page.SeesAsync("No customer fits these filters");

        await page.GetByRole(AriaRole.Link, new() { Name = "Clear filters" }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        return await page.Locator("tbody tr td:first-child").AllInnerTextsAsync();
    }

    private async Task<IPage> StartAsync()
    {
        var page = await chromium.OpenAsync(demo.App);
        await page.SignInAsync(Role.Csm);
        return page;
    }
}
