using CustomerSuccess.Core.Health;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScorecardTests
{
    [Theory]
    [InlineData(0.4, true)]
    [InlineData(0.7 - 0.3, true)]
    [InlineData(0.3999, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void IsEnough_AtExactlyTheFloor_IsEnough(double coverage, bool expected) =>
        Assert.Equal(expected, ShippedScorecards.Retention.IsEnough(coverage));

    [Fact]
    public void IsEnough_WithoutAFloor_StillNeedsSomething()
    {
        var lenient = ShippedScorecards.Retention with { LeastCoverage = 0 };
        Assert.False(lenient.IsEnough(0));
        Assert.True(lenient.IsEnough(0.001));
    }
}
