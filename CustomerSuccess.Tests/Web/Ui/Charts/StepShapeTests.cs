using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class StepShapeTests
{
    [Fact]
    public void Line_OfSteps_HoldsItsHeightUntilTheNext()
    {
        var shape = StepShape.Of([new StepLine("All", [(0, 1, 1, 1), (5, 0.8, 0.7, 0.9), (10, 0.5, 0.4, 0.6)])]);

        Assert.Equal("0,0 500,0 500,20 1000,20 1000,50", shape.Lines[0]);
        Assert.Equal("0,0 500,0 500,10 1000,10 1000,40 1000,60 1000,30 500,30 500,0 0,0", shape.Range);
        Assert.Equal(["0", "2", "4", "6", "8", "10"], shape.Ticks.Select(tick => tick.Text));
    }

    [Fact]
    public void Chart_OfNothing_IsEmpty() => Assert.Equal(("", 0), (StepShape.Of([]).Range, StepShape.Of([]).Lines.Count));

    [Theory]
    [InlineData(null, "")]
    [InlineData(0.0, "heat-0")]
    [InlineData(0.299999999999999989, "heat-3")]
    [InlineData(0.99, "heat-9")]
    [InlineData(1.25, "heat-10")]
    public void Cell_OfAShare_HasTheClassOfItsTenth(double? share, string expected) => Assert.Equal(expected, new HeatCell("", share, "", "").Class);
}
