using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class TrendsTests
{
    [Theory]
    [InlineData(55.00, 50, Trend.Stable)]
    [InlineData(55.01, 50, Trend.Improving)]
    [InlineData(45.00, 50, Trend.Stable)]
    [InlineData(44.99, 50, Trend.Declining)]
    [InlineData(50, 50, Trend.Stable)]
    [InlineData(100, 0, Trend.Improving)]
    [InlineData(0, 100, Trend.Declining)]
    public void Of_AtFivePoints_IsStableUpToAndIncluding(double now, double then, Trend expected) =>
        Assert.Equal(expected, Trends.Of(Score.FromPoints(now), Score.FromPoints(then)));

    [Fact]
    public void Spans_AreAWeekAMonthAndAQuarter() => Assert.Equal([7, 30, 90], Trends.Spans);
}
