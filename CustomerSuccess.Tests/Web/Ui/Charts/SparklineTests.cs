using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class SparklineTests
{
    [Fact]
    public void Sparkline_OfAYear_IsDrawnAndSaidInWords()
    {
        var html = Draw(0, 50, 79.99);
        Assert.Equal(["Health over a year, from 0 to 79"], html.All("aria-label"));
        Assert.Equal(["img"], html.All("role"));
        Assert.Equal(["1,19 36,10 71,4.6"], html.All("points"));
    }

    [Fact]
    public void Sparkline_OfLessThanALine_IsNotThere()
    {
        Assert.Equal("", Draw().Markup);
        Assert.Equal("", Draw(50).Markup);
    }

    private static Html Draw(params double[] scores) => new(Sparkline.Of([.. scores.Select(Score.FromPoints)]).Value ?? "");
}
