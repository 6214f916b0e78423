using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.History.Model;

public sealed class ChurnHistoryTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void Rows_AreGoneWhenTheHorizonEnds()
    {
        var history = PastDays.Of([Day], [(null, _ => 1), (Day.AddDays(90), _ => 2), (Day.AddDays(91), _ => 3), (Day, _ => 4)]);
        var rows = HistoryRows.Of(history, _ => true, []);
        Assert.Equal([1, 2, 3], rows.Groups);
        Assert.Equal([false, true, false], rows.Gone);
    }

    [Fact]
    public void Rows_WhoseHorizonIsNotOver_AreLeftOut() =>
        Assert.Equal(0, HistoryRows.Of(PastDays.Of([PastDays.Through.AddDays(-89)], [(null, _ => 1)]), _ => true, []).Count);

    [Fact]
    public void Rows_OfCustomersSavedByAPlay_TeachNothingAndThoseLostInSpiteOfItDo()
    {
        var (play, other) = (new SavePlay(1, Day.AddDays(10), Day.AddDays(20)), new SavePlay(2, Day.AddDays(10), null));
        var history = PastDays.Of([Day], [(null, _ => 1), (Day.AddDays(50), _ => 2), (null, _ => 3)], [play, other]);
        var rows = HistoryRows.Of(history, _ => true, []);
        Assert.Equal([2, 3], rows.Groups);
        Assert.Equal([true, false], rows.Gone);
    }

    [Theory]
    [InlineData(-30, -1, false)]
    [InlineData(-30, 1, true)]
    [InlineData(90, null, true)]
    [InlineData(91, null, false)]
    public void SavePlay_TouchesTheDaysBehindTheDay(int from, int? until, bool expected) =>
        Assert.Equal(expected, new SavePlay(1, Day.AddDays(from), until is { } days ? Day.AddDays(days) : null).Touches(Day, Day.AddDays(90)));

    [Fact]
    public void KnownOn_HidesLaterDaysAndLaterOutcomes()
    {
        var known = PastDays.Telling(30, 8, seed: 1).KnownOn(Day);
        Assert.All(known.Frames, frame => Assert.True(frame.Day <= Day));
        Assert.True(known.IsObserved(Day.AddDays(-90), 90));
        Assert.False(known.IsObserved(Day.AddDays(-89), 90));
    }
}
