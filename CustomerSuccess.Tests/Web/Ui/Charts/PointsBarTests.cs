using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class PointsBarTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(50, "36")]
    [InlineData(33.333, "24")]
    [InlineData(100, "72")]
    [InlineData(140, "72")]
    [InlineData(-3, "0")]
    public void Bar_OfPoints_IsAsLongAsTheyAreManyAndSilent(double points, string width)
    {
        var html = new Html(PointsBar.Of(points).Value);
        Assert.Equal(["72", "72", width], html.All("width"));
        Assert.Equal(["true"], html.All("aria-hidden"));
        Assert.Equal("", html.Text);
    }
}
