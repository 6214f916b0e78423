using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class RulePrecisionTests
{
    [Fact]
    public void Share_IsThatOfUsefulAnswers() => Assert.Equal(0.6, new RulePrecision(6, 3, 1).Share);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Share_OfFewAnswers_IsNotSaid(int answers, bool said) => Assert.Equal(said, new RulePrecision(answers, 0, 0).Share is not null);

    /// <summary>Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 15 of 148 by the score method.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    public void Interval_OfAPublishedExample_IsThePublishedOne(int useful, int answers, double low, double high)
    {
        var interval = new RulePrecision(useful, answers - useful, 0).Interval();
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Interval_OfAnyAnswers_HoldsTheShare() => Law.Holds(
        from useful in Gen.Choose(0, 50)
        from noise in Gen.Choose(0, 50)
        from early in Gen.Choose(0, 50)
        select new RulePrecision(useful, noise, early),
        precision =>
        {
            var (low, high) = precision.Interval();
            Assert.True(low >= 0 && high <= 1 && low <= high);
            Assert.True(precision.Share is not { } share || (low <= share + 1e-12 && share <= high + 1e-12));
        });
}
