using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class SparklineTests
{
    [Fact]
    public async Task Sparkline_OfAYear_IsDrawnAndSaidInWords()
    {
        var html = await RenderAsync(0, 50, 79.99);
        Assert.Equal(["Health over a year, from 0 to 79"], html.All("aria-label"));
        Assert.Equal(["img"], html.All("role"));
        Assert.Equal(["1,19 36,10 71,4.6"], html.All("points"));
    }

    [Fact]
    public async Task Sparkline_OfLessThanALine_IsNotThere()
    {
        Assert.Equal("", (await RenderAsync()).Markup.Trim());
        Assert.Equal("", (await RenderAsync(50)).Markup.Trim());
    }

    private static Task<Html> RenderAsync(params double[] scores) =>
        Html.OfAsync<Sparkline>(("Scores", (IReadOnlyList<Score>)[.. scores.Select(Score.FromPoints)]));
}
