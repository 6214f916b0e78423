using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class HistoryThinningTests
{
    [Fact]
    public void Days_ThatWereScoredNightly_AreThinnedToWeeks()
    {
        var days = HistoryThinning.Weekly(Enumerable.Range(0, 30).Select(ago => Day.D.AddDays(-ago)));
        Assert.Equal([Day.D.AddDays(-28), Day.D.AddDays(-21), Day.D.AddDays(-14), Day.D.AddDays(-7), Day.D], days);
    }

    [Fact]
    public void Days_ThatAreMonthsApart_StayAll() =>
        Assert.Equal(3, HistoryThinning.Weekly([Day.D, Day.D.AddDays(-30), Day.D.AddDays(-61)]).Count);

    [Theory]
    [InlineData(30, 50.0)]
    [InlineData(29, null)]
    [InlineData(39, 50.0)]
    [InlineData(40, null)]
    public void Before_TakesAScoreThatIsUpToAThirdOlder(int ago, double? expected)
    {
        var history = new ScoreHistory([(Day.D.AddDays(-ago), Score.FromPoints(50)), (Day.D, Score.FromPoints(80))]);
        Assert.Equal(expected, history.Before(Day.D, 30)?.Points);
    }
}
