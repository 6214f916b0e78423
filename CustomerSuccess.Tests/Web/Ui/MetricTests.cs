using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class MetricTests
{
    [Fact]
    public async Task Metric_WithAnAddress_IsALinkToWhatIsBehindIt()
    {
        var html = await Html.OfAsync<Metric>(("Label", "At risk"), ("Href", "/customers?band=critical"), ("Value", Html.Fragment("$1.2M")), ("Extra", Html.Fragment("12 customers")));
        Assert.Equal(["At risk $1.2M 12 customers"], html.Texts("a"));
        Assert.Equal(["/customers?band=critical"], html.All("href"));
    }

    [Fact]
    public async Task Metric_WithoutAnAddress_IsNoLink()
    {
        var html = await Html.OfAsync<Metric>(("Label", "Seats"), ("Value", Html.Fragment("20")));
        Assert.Equal("Seats 20", html.Text);
        Assert.Empty(html.Texts("a"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Metric_ThatIsOld_LooksOld(bool aged)
    {
        var html = await Html.OfAsync<Metric>(("Label", "NPS"), ("Value", Html.Fragment("9")), ("Aged", aged));
        Assert.Equal(aged, html.All("class").Contains("value aged"));
    }
}
