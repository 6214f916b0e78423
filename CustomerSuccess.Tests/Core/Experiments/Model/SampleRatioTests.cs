using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

public sealed class SampleRatioTests
{
    /// <summary>Chi-squared of one degree of freedom: 3.841 is 5 %, 10.828 is 0.1 %.</summary>
    [Theory]
    [InlineData(1000, 100, 1)]
    [InlineData(10_000, 1_059, 0.0492)]
    [InlineData(10_000, 1_098, 0.00109)]
    [InlineData(10_000, 1_099, 0.00097)]
    public void PValue_OfAHoldoutOfATenth_IsThatOfChiSquared(int drawn, int heldOut, double p)
    {
        var ratio = SampleRatio.Of([(drawn, heldOut, 0.1)])!;

        Assert.Equal(p, ratio.PValue, p < 0.01 ? 5 : 4);
        Assert.Equal(p < 0.001, ratio.IsBroken);
    }

    [Fact]
    public void Ratio_OfDifferentShares_IsExpectedOfEach()
    {
        var ratio = SampleRatio.Of([(1000, 100, 0.1), (1000, 500, 0.5)])!;

        Assert.Equal((600, 600.0), (ratio.HeldOut, ratio.Expected));
        Assert.False(ratio.IsBroken);
    }

    [Fact]
    public void Ratio_OfNobody_IsUnknown() => Assert.Null(SampleRatio.Of([(0, 0, 0.1), (10, 0, 0)]));
}
