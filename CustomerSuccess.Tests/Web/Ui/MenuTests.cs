using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class MenuTests
{
    [Fact]
    public async Task Menu_Closed_HasItsTitleOnTheButtonAndTheRestInside()
    {
        var html = await Html.OfAsync<Menu>(("Title", "Columns"), ("ChildContent", Html.Fragment("Health and NPS")));
        Assert.Equal(["Columns"], html.Texts("summary"));
        Assert.Equal(["Columns Health and NPS"], html.Texts("details"));
        Assert.DoesNotContain(" open", html.Markup, StringComparison.Ordinal);
    }
}
