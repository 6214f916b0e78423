using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Snapshots;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(Unit.Days, 1, "1 day")]
    [InlineData(Unit.Days, 0, "0 days")]
    [InlineData(Unit.Days, 1234, "1,234 days")]
    [InlineData(Unit.Days, -3, "−3 days")]
    [InlineData(Unit.Share, 0.256, "26\u202F%")]
    [InlineData(Unit.Change, 0.256, "+26\u202F%")]
    [InlineData(Unit.Change, -0.256, "−26\u202F%")]
    [InlineData(Unit.Change, 0, "0\u202F%")]
    [InlineData(Unit.Change, -0.001, "0\u202F%")]
    [InlineData(Unit.Number, 3.14159, "3.1")]
    [InlineData(Unit.Number, -0.04, "0.0")]
    [InlineData(Unit.Count, 12345, "12,345")]
    [InlineData(Unit.Sentiment, -0.456, "−0.46")]
    [InlineData(Unit.Rating, 4.25, "4.3 of 5")]
    [InlineData(Unit.Points, 79.5, "80")]
    [InlineData(Unit.Money, 1234567, "1,234,567")]
    [InlineData(Unit.Percent, 12.5, "12.5\u202F%")]
    [InlineData(Unit.Percent, 12, "12\u202F%")]
    [InlineData(Unit.Answer, 7.333, "7.3 of 10")]
    [InlineData(Unit.Nps, 25, "+25")]
    [InlineData(Unit.Nps, -25, "−25")]
    [InlineData(Unit.Nps, 0, "0")]
    [InlineData(Unit.Flag, 1, "yes")]
    [InlineData(Unit.Flag, 0, "no")]
    public void Of_EachUnit_IsAsPeopleReadIt(Unit unit, double value, string expected) => Assert.Equal(expected, ValueText.Of(unit, value));

    [Fact]
    public void Of_TheUnknown_IsADash() => Assert.All(Enum.GetValues<Unit>(), unit => Assert.Equal("–", ValueText.Of(unit, double.NaN)));

    [Theory]
    [InlineData(Unit.Change, 0.001)]
    [InlineData(Unit.Nps, 0.2)]
    public void Of_AChangeThatRoundsToNothing_HasNoSign(Unit unit, double value) => Assert.DoesNotContain('+', ValueText.Of(unit, value));
}
