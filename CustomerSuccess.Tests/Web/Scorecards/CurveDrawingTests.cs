using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

public sealed class CurveDrawingTests
{
    private static readonly Curve Steps = Curve.Step(0, (1, 100), (7, 50));

    [Fact]
    public void Plot_OfSteps_GoesDownBehindEachPoint()
    {
        var plot = CurvePlot.Of(Input.DaysSinceLogin, Steps, published: null, (0, 10), values: null);
        Assert.Equal(
            [(30, 16), (64.4, 16), (64.4, 121), (270.8, 121), (270.8, 226), (374, 226)],
            plot.Draft.Select(corner => (Math.Round(corner.X, 2), Math.Round(corner.Y, 2))));
        Assert.Null(plot.Published);
    }

    [Fact]
    public void Plot_OfLines_IsLevelOutside()
    {
        var plot = CurvePlot.Of(Input.FeatureAdoption, Curve.Linear((0.5, 0), (1, 100)), Steps, (0, 1), values: null);
        Assert.Equal([(30, 226), (202, 226), (374, 16), (374, 16)], plot.Draft);
        Assert.NotNull(plot.Published);
        Assert.Equal(["0\u202F%", "20\u202F%", "40\u202F%", "60\u202F%", "80\u202F%", "100\u202F%"], plot.Ticks.Select(tick => tick.Text));
    }

    [Fact]
    public void Plot_OfCustomers_HasABarWhereSomebodyIs()
    {
        var plot = CurvePlot.Of(Input.DaysSinceLogin, Steps, null, (0, 10), new Histogram(0, 10, [4, 0, 1, 0, 0], 6));
        Assert.Equal([4, 1], plot.Bars.Select(bar => bar.Customers));
        Assert.Equal(plot.Bars[0].Height / 4, plot.Bars[1].Height, 1e-9);
        Assert.All(plot.Bars, bar => Assert.Equal(CurvePlot.Bottom, bar.Y + bar.Height, 1e-9));
    }

    [Fact]
    public async Task Drawing_OfACurve_SaysEveryPointAndCanBeMovedByKeys()
    {
        var plot = CurvePlot.Of(Input.DaysSinceLogin, Steps, Steps, (0, 10), new Histogram(0, 10, [4, 0], 5));
        var html = await Html.OfAsync<CurveDrawing>((nameof(CurveDrawing.Plot), plot), (nameof(CurveDrawing.Input), Input.DaysSinceLogin), (nameof(CurveDrawing.Chosen), 1));
        Assert.Equal("Curve of Days since last login: 1 day, 100 points, 7 days, 50 points", html.All("aria-label")[0]);
        Assert.Equal(["1 day, 100 points", "7 days, 50 points"], html.All("aria-valuetext"));
        Assert.Equal(["0", "1"], html.All("data-point"));
        Assert.Equal(["0", "0"], html.All("tabindex"));
        Assert.Equal("4 customers", Assert.Single(html.Texts("title")));
        Assert.Contains("chosen", html.Markup);
    }

    [Fact]
    public async Task Effect_OfADraft_IsATableForThoseWhoDoNotSeeTheBars()
    {
        var effect = new DraftEffect([new(Band.Thriving, 3, 5), new(null, 1, 0)], 2, default);
        var html = await Html.OfAsync<EffectCard>((nameof(EffectCard.Effect), effect), (nameof(EffectCard.DraftName), "v8"), (nameof(EffectCard.PublishedName), "v7"));
        Assert.Equal(["Thriving", "5", "3", "No data", "0", "1"], html.Texts("td"));
        Assert.Contains("+2", html.Text);
        Assert.Equal(["100%", "60%", "0%", "20%"], html.All("width").Where((_, i) => i is 1 or 2 or 4 or 5));
    }
}
