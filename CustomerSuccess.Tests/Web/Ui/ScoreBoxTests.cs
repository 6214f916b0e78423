using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class ScoreBoxTests
{
    [Theory]
    [InlineData(79.99, "79", "Health 79.99, Healthy", "score band-healthy")]
    [InlineData(80, "80", "Health 80.00, Thriving", "score band-thriving")]
    [InlineData(0, "0", "Health 0.00, Critical", "score band-critical")]
    public async Task Box_OfAScore_ShowsWholePointsInItsBand(double points, string text, string title, string look)
    {
        var html = await Html.OfAsync<ScoreBox>(("Score", Score.FromPoints(points)));
        Assert.Equal((text, title, look), (html.Text, html.All("title").Single(), html.All("class").Single()));
    }

    [Fact]
    public async Task Box_WithoutAScore_SaysWhy()
    {
        var html = await Html.OfAsync<ScoreBox>(("Score", null));
        Assert.Equal(("–", "Not enough data", "score band-none"), (html.Text, html.All("title").Single(), html.All("class").Single()));
    }
}
