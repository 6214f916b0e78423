using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Tests.Core.Sentiment.Model;

public sealed class NeutralZoneTests
{
    private static readonly NeutralZone Zone = new(-0.2, 0.2);

    [Theory]
    [InlineData(-0.21, TextSentiment.Negative)]
    [InlineData(-0.2, TextSentiment.Neutral)]
    [InlineData(0.2, TextSentiment.Neutral)]
    [InlineData(0.21, TextSentiment.Positive)]
    [InlineData(null, TextSentiment.Unknown)]
    public void Sentiment_OfAScore_IsItsSideOfTheZone(double? score, TextSentiment expected) => Assert.Equal(expected, Zone.Of(score));

    [Fact]
    public void Zone_WithTooFewCorrections_StaysWhereItWas() =>
        Assert.Equal(Zone, Zone.Calibrated([.. Enumerable.Repeat((-0.1, TextSentiment.Negative), NeutralZone.Needed - 1)]));

    [Fact]
    public void Zone_WithCorrectionsToNegative_MovesTowardsThemByTheirWeight()
    {
        // 40 texts at -0.105 that people call negative: a bound of -0.10 would be right; 40 of 80 of the way from -0.20 is -0.15.
        var moved = Zone.Calibrated([.. Enumerable.Repeat((-0.105, TextSentiment.Negative), 40)]);
        Assert.Equal(-0.15, moved.From, 9);
        Assert.Equal((0.2, 40), (moved.To, moved.Corrections));
    }

    [Fact]
    public void Zone_WithCorrectionsThatAgree_DoesNotMove()
    {
        var moved = Zone.Calibrated([.. Enumerable.Repeat((-0.5, TextSentiment.Negative), 20), .. Enumerable.Repeat((0.0, TextSentiment.Neutral), 20), .. Enumerable.Repeat((0.5, TextSentiment.Positive), 20)]);
        Assert.Equal((-0.2, 0.2), (moved.From, moved.To));
    }

    [Theory]
    [InlineData(TextSentiment.Negative, 0.3, -0.6)]
    [InlineData(TextSentiment.Negative, -0.9, -0.9)]
    [InlineData(TextSentiment.Positive, -0.3, 0.6)]
    [InlineData(TextSentiment.Neutral, 0.3, 0)]
    [InlineData(TextSentiment.Positive, null, 0.6)]
    public void Score_OfACorrectedText_IsOnTheSideThatWasSaid(TextSentiment said, double? judged, double expected) => Assert.Equal(expected, Corrected.Score(said, judged));
}
