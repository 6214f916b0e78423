using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class HistogramTests
{
    [Fact]
    public void Histogram_OfValues_CountsThemInTheirBinsAndTheEdges()
    {
        var histogram = Histogram.Of([0, 1.9, 2, 9.99, 10, 500, -3, double.NaN], 0, 10, 5);
        Assert.Equal([3, 1, 0, 0, 3], histogram.Bins);
        Assert.Equal((7, 8, 0.875), (histogram.Known, histogram.All, histogram.ShareKnown));
    }

    [Fact]
    public void Histogram_OfNobody_KnowsNothing() => Assert.Equal(0, Histogram.Of([], 0, 1, 4).ShareKnown);
}
