using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class BandsTests
{
    [Theory]
    [InlineData(0, Band.Critical)]
    [InlineData(19.99, Band.Critical)]
    [InlineData(20, Band.HighRisk)]
    [InlineData(39.99, Band.HighRisk)]
    [InlineData(40, Band.AtRisk)]
    [InlineData(59.99, Band.AtRisk)]
    [InlineData(60, Band.Healthy)]
    [InlineData(79.99, Band.Healthy)]
    [InlineData(79.994, Band.Healthy)]
    [InlineData(79.996, Band.Thriving)]
    [InlineData(80, Band.Thriving)]
    [InlineData(100, Band.Thriving)]
    public void Of_AnEdgeAndAHairBelow_IsHalfOpen(double points, Band expected) => Assert.Equal(expected, Bands.Of(Score.FromPoints(points)));

    [Fact]
    public void Of_AnyScore_IsTheHighestBandWhoseLowerEdgeItReaches() => Law.Holds(Gen.Choose(0, 100_00).Select(Score.FromHundredths), score =>
        Assert.Equal(Bands.BestFirst.First(band => score.CompareTo(Bands.LowerEdge(band)) >= 0), Bands.Of(score)));

    [Theory]
    [InlineData(Band.Healthy, 81.99, Band.Healthy)]
    [InlineData(Band.Healthy, 82.00, Band.Thriving)]
    [InlineData(Band.Thriving, 78.00, Band.Thriving)]
    [InlineData(Band.Thriving, 77.99, Band.Healthy)]
    [InlineData(Band.AtRisk, 61.99, Band.AtRisk)]
    [InlineData(Band.AtRisk, 62.00, Band.Healthy)]
    [InlineData(Band.Healthy, 58.00, Band.Healthy)]
    [InlineData(Band.Healthy, 57.99, Band.AtRisk)]
    [InlineData(Band.HighRisk, 18.00, Band.HighRisk)]
    [InlineData(Band.HighRisk, 17.99, Band.Critical)]
    [InlineData(Band.Critical, 21.99, Band.Critical)]
    [InlineData(Band.Critical, 22.00, Band.HighRisk)]
    public void Settle_AtTwoPointsBeyondAnEdge_Follows(Band before, double points, Band expected) =>
        Assert.Equal(expected, Bands.Settle(before, Score.FromPoints(points)));

    [Theory]
    [InlineData(Band.Thriving, 5, Band.Critical)]
    [InlineData(Band.Thriving, 19, Band.HighRisk)]
    [InlineData(Band.Critical, 95, Band.Thriving)]
    [InlineData(Band.Critical, 81, Band.Healthy)]
    public void Settle_AfterAFallOrRiseThroughSeveralBands_StopsBeforeTheEdgeThatIsNotPassed(Band before, double points, Band expected) =>
        Assert.Equal(expected, Bands.Settle(before, Score.FromPoints(points)));

    [Fact]
    public void Settle_WithoutABandBefore_IsTheBandOfTheScore() => Law.Holds(Gen.Choose(0, 100_00).Select(Score.FromHundredths), score =>
        Assert.Equal(Bands.Of(score), Bands.Settle(null, score)));

    [Fact]
    public void Settle_AnyScore_IsWithinTwoPointsOfItsBandAndStaysThere() => Law.Holds(BandAndScore, x =>
    {
        var settled = Bands.Settle(x.Before, x.Score);
        Assert.True(x.Score.Hundredths >= Bands.LowerEdge(settled).Hundredths - 200);
        Assert.True(settled == Band.Thriving || x.Score.Hundredths < Bands.LowerEdge(settled + 1).Hundredths + 200);
        Assert.Equal(settled, Bands.Settle(settled, x.Score));
    });

    [Fact]
    public void Settle_WhileTheScoreStaysWithinTwoPointsOfTheBand_NeverMoves() => Law.Holds(BandAndScore, x =>
    {
        var low = Bands.LowerEdge(x.Before).Hundredths - 200;
        var high = x.Before == Band.Thriving ? 100_00 : Bands.LowerEdge(x.Before + 1).Hundredths + 199;
        var near = Score.FromHundredths(Math.Clamp(x.Score.Hundredths, Math.Max(0, low), high));
        Assert.Equal(x.Before, Bands.Settle(x.Before, near));
    });

    [Fact]
    public void Settle_SwingingByLessThanFourPointsAroundAnEdge_ReactsOnceAtMost() => Law.Holds(Swings, swings =>
    {
        var changes = 0;
        Band? settled = null;
        foreach (var score in swings)
        {
            var next = Bands.Settle(settled, score);
            changes += settled is not null && settled != next ? 1 : 0;
            settled = next;
        }

        Assert.True(changes <= 1);
    });

    [Fact]
    public void Name_OfEveryBand_IsAsTheGlossaryHasIt() => Assert.Equal(
        ["Thriving", "Healthy", "At risk", "High risk", "Critical"], Bands.BestFirst.Select(Bands.Name));

    [Fact]
    public void IsAtRisk_IsEverythingBelowHealthy() => Assert.Equal(
        [Band.AtRisk, Band.HighRisk, Band.Critical], Bands.BestFirst.Where(Bands.IsAtRisk));

    private static FsCheck.Gen<(Band Before, Score Score)> BandAndScore { get; } =
        from band in Gen.Elements(Enum.GetValues<Band>())
        from hundredths in Gen.Choose(0, 100_00)
        select (band, Score.FromHundredths(hundredths));

    /// <summary>An edge and scores less than 2 points away from it.</summary>
    private static FsCheck.Gen<List<Score>> Swings { get; } =
        from edge in Gen.Elements(20_00, 40_00, 60_00, 80_00)
        from steps in Gen.NonEmptyListOf(Gen.Choose(-199, 199))
        select steps.Select(step => Score.FromHundredths(edge + step)).ToList();
}
