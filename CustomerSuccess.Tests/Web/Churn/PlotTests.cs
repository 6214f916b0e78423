using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Web.Churn;

namespace CustomerSuccess.Tests.Web.Churn;

public sealed class PlotTests
{
    [Fact]
    public void Reliability_Axes_EndAboveTheHighestInterval()
    {
        var plot = ReliabilityPlot.Of([new ReliabilityBin(100, 5, 0.04, 0.05, 0.02, 0.11), new ReliabilityBin(100, 12, 0.13, 0.12, 0.07, 0.2)]);
        Assert.Equal(0.2, plot.Most, 9);
        Assert.Equal((ReliabilityPlot.Left, ReliabilityPlot.Right), (plot.X(0), plot.X(0.2)));
        Assert.Equal((ReliabilityPlot.Bottom, ReliabilityPlot.Top), (plot.Y(0), plot.Y(0.2)));
    }

    [Fact]
    public void Reliability_WithoutBins_IsStillAChart() => Assert.Equal(1, ReliabilityPlot.Of([]).Most);

    [Fact]
    public void Shape_Steps_TakeTheRoomOfTheirCustomers()
    {
        var plot = ShapePlot.Of(Shape(new FactorStep(null, 7, -0.4, -0.5, -0.3, 300), new FactorStep(7, null, 0.8, 0.5, 1.1, 100)));
        Assert.Equal([(ShapePlot.Left, ShapePlot.Left + (0.75 * (ShapePlot.Right - ShapePlot.Left))), (ShapePlot.Left + (0.75 * (ShapePlot.Right - ShapePlot.Left)), ShapePlot.Right)], plot.Steps.Select(step => (step.From, step.To)));
        Assert.Equal((ShapePlot.Top + ShapePlot.Bottom) / 2, plot.Y(0));
        Assert.Equal([-1.2, -0.6, 0, 0.6, 1.2], plot.Ticks.Select(tick => Math.Round(tick, 9)));
        Assert.Equal("7 days", Assert.Single(plot.Labels).Text);
    }

    [Fact]
    public void Shape_OfLittle_DoesNotLookLikeMuch() => Assert.Equal(0.2, ShapePlot.Of(Shape(new FactorStep(null, null, 0.01, -0.01, 0.03, 50))).Ticks[^1], 9);

    private static FactorShape Shape(params FactorStep[] steps) => new("days-since-login", "Days since last login", Unit.Days, "", 0.3, steps, 0, 0);
}
