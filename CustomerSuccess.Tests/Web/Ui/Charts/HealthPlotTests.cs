using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class HealthPlotTests
{
    private static readonly DateOnly From = new(2025, 11, 20);
    private static readonly DateOnly To = new(2026, 11, 20);

    [Fact]
    public void Of_ADayWithoutEnoughData_BreaksTheLine()
    {
        var plot = Plot([(0, 50), (73, 60), (146, null), (219, 40), (365, 30)], []);
        Assert.Equal([[(0, 50), (200, 40)], [(600, 60), (1000, 70)]], plot.Lines);
        Assert.Equal((1, 30, Band.HighRisk), plot.Last);
    }

    [Fact]
    public void Of_ScoresOutsideTheSpan_LeavesThemOut()
    {
        var plot = Plot([(-10, 10), (0, 50), (73, 60), (400, 90)], []);
        Assert.Equal([[(0, 50), (200, 40)]], plot.Lines);
        Assert.Equal((0.2, 60, Band.Healthy), plot.Last);
    }

    [Fact]
    public void Of_ASingleScore_IsADotWithoutALine()
    {
        var plot = Plot([(365, 80)], []);
        Assert.Empty(plot.Lines);
        Assert.Equal((1, 80, Band.Thriving), plot.Last);
    }

    [Fact]
    public void Of_AnEndWithoutEnoughData_HasNoLastScore() => Assert.Null(Plot([(0, 50), (365, null)], []).Last);

    [Fact]
    public void Of_NothingAtAll_IsEmptyButDated()
    {
        var plot = Plot([], []);
        Assert.Empty(plot.Lines);
        Assert.Null(plot.Last);
        Assert.Equal(["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"], plot.Months.Select(month => month.Text));
    }

    [Fact]
    public void Of_ASpanOfOneDay_DividesByNothing()
    {
        var plot = HealthPlot.Of(new HealthHistory([new HealthPoint(To, Score.FromPoints(50), 1)], []), To, To);
        Assert.Equal((0, 50, Band.AtRisk), plot.Last);
        Assert.Empty(plot.Months);
    }

    [Fact]
    public void Of_MarkersCloseTogether_LabelsThemBelowEachOtherWhileThereIsRoom()
    {
        var plot = Plot([], [(-1, "before"), (10, "plan changed"), (20, "champion left"), (22, "v2"), (25, "v3"), (200, "renewed"), (366, "after")]);
        Assert.Equal([("plan changed", 0), ("champion left", 1), ("v2", 2), ("v3", (int?)null), ("renewed", 0)], plot.Markers.Select(marker => (marker.Text, marker.Lane)));
    }

    [Theory]
    [InlineData(100, 8)]
    [InlineData(80, 44)]
    [InlineData(0, 188)]
    public void Y_OfAScore_IsDownFromTheTop(double score, double y) => Assert.Equal(y, HealthPlot.Y(score), 1e-9);

    private static HealthPlot Plot((int Day, double? Score)[] points, (int Day, string Text)[] markers) => HealthPlot.Of(
        new HealthHistory(
            [.. points.Select(point => new HealthPoint(From.AddDays(point.Day), point.Score is { } score ? Score.FromPoints(score) : null, 1))],
            [.. markers.Select(marker => new HealthMarker(From.AddDays(marker.Day), marker.Text))]),
        From,
        To);
}
