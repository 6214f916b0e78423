using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class DisagreementTests
{
    [Theory]
    [InlineData(70, 4, 0)]
    [InlineData(30, 4, -2)]
    [InlineData(90, 4, 1)]
    [InlineData(10, 5, -4)]
    [InlineData(50, 1, 2)]
    public void Bands_ScoreAndRating_AreCountedFromTheMiddleOfTheNamedBand(double score, double rating, double bands) =>
        Assert.Equal(bands, Disagreement.Bands(Score.FromPoints(score), rating, 0), 9);

    [Fact]
    public void Bands_RatingOlderThanItCounts_IsUnknown()
    {
        Assert.Equal(-2, Disagreement.Bands(Score.FromPoints(30), 4, 90), 9);
        Assert.True(double.IsNaN(Disagreement.Bands(Score.FromPoints(30), 4, 91)));
    }

    [Fact]
    public void Bands_NothingToCompare_IsUnknown()
    {
        Assert.True(double.IsNaN(Disagreement.Bands(null, 4, 3)));
        Assert.True(double.IsNaN(Disagreement.Bands(Score.Best, double.NaN, double.NaN)));
    }
}
