using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Primitives;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(79.994, 7999)]
    [InlineData(79.995, 8000)]
    [InlineData(100, 10000)]
    [InlineData(-1, 0)]
    [InlineData(1e300, 10000)]
    [InlineData(double.PositiveInfinity, 10000)]
    [InlineData(double.NegativeInfinity, 0)]
    public void FromPoints_OfAnyNumber_RoundsHalvesUpAndHoldsWithinTheScale(double points, int hundredths) =>
        Assert.Equal(hundredths, Score.FromPoints(points).Hundredths);

    [Fact]
    public void FromPoints_OfNoNumber_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Score.FromPoints(double.NaN));

    [Theory]
    [InlineData(-1)]
    [InlineData(100_01)]
    public void FromHundredths_BeyondTheScale_Throws(int hundredths) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.FromHundredths(hundredths));

    [Theory]
    [InlineData(79_99, 79)]
    [InlineData(80_00, 80)]
    [InlineData(99, 0)]
    public void Whole_OfAScore_IsCutAndNeverRoundedUp(int hundredths, int whole) => Assert.Equal(whole, Score.FromHundredths(hundredths).Whole);

    [Fact]
    public void Text_OfAScore_HasTwoDecimals() => Assert.Equal("7.50", $"{Score.FromPoints(7.5)}");
}
