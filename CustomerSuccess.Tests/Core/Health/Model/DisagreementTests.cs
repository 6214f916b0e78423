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

    [Theory]
    [InlineData(75, 0.85, 2.75)]
    [InlineData(75, 0.7, 1.75)]
    [InlineData(75, 0.5, 0.75)]
    [InlineData(75, 0.05, 0)]
    [InlineData(95, 0.40, 0)]
    [InlineData(55, 0.5, 0)]
    [InlineData(35, 0.05, -1.25)]
    [InlineData(5, 0.81, 0)]
    public void FromPrediction_Points_AreCountedFromTheRangeThatTheProbabilityNames(double points, double churn, double bands) =>
        Assert.Equal(bands, Disagreement.FromPrediction(points, churn), 9);

    [Theory]
    [InlineData(70, 4, 10, 0.9, 2.5)]
    [InlineData(70, 1, 10, 0.1, 3)]
    [InlineData(70, double.NaN, double.NaN, 0.9, 2.5)]
    [InlineData(70, 1, 91, double.NaN, double.NaN)]
    public void Widest_OfThree_IsTheWidestOfThePairs(double score, double rating, double age, double churn, double bands) =>
        Assert.Equal(bands, Disagreement.Widest(Score.FromPoints(score), rating, age, churn), 9);

    [Fact]
    public void Widest_WithoutAScore_ComparesCsmAndPrediction() => Assert.Equal(2.5, Disagreement.Widest(null, 4, 10, 0.9), 9);

    [Fact]
    public void Bands_NothingToCompare_IsUnknown()
    {
        Assert.True(double.IsNaN(Disagreement.Bands(null, 4, 3)));
        Assert.True(double.IsNaN(Disagreement.Bands(Score.Best, double.NaN, double.NaN)));
    }
}
