using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class BridgeShapeTests
{
    [Fact]
    public void Bars_OfABridge_HangOnOneAnotherAndEndAtTheTotal()
    {
        var bars = BridgeShape.Of([Total(1000), Change(200), Change(-300), Change(0), Total(900)]).Bars;

        Assert.Equal(bars[0].Start, bars[1].Start, 9);
        Assert.Equal(bars[1].Start + bars[1].Width, bars[2].Start + bars[2].Width, 9);
        Assert.Equal(bars[2].Start, bars[4].Start, 9);
        Assert.Equal(1.5, bars[2].Width / bars[1].Width, 9);
        Assert.Equal((0, 0), (bars[3].Width, bars[4].Width));
        Assert.All(bars, bar => Assert.True(bar.Start > 0 && bar.Start + bar.Width < 1, $"{bar}"));
    }

    [Fact]
    public void Bars_WhereNothingMoves_StandInTheMiddle() => Assert.Equal([(0.5, 0.0), (0.5, 0.0)], BridgeShape.Of([Total(5), Total(5)]).Bars);

    private static BridgeStep Total(double size) => new("Total", "", size, "", null, IsTotal: true);

    private static BridgeStep Change(double size) => new("Change", "", size, "", null, IsTotal: false);
}
