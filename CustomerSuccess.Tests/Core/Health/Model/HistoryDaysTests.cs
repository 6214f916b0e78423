using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class HistoryDaysTests
{
    [Fact]
    public void MonthEnds_AreTheTwelveBeforeAndTheDaysThatChangesNeed() => Assert.Equal(
        [
            new(2025, 11, 30), new(2025, 12, 31), new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30), new(2026, 5, 31),
            new(2026, 6, 30), new(2026, 7, 31), new(2026, 8, 22), new(2026, 8, 31), new(2026, 9, 30), new(2026, 10, 21), new(2026, 10, 31),
            new(2026, 11, 13),
        ],
        HistoryDays.MonthEnds(new(2026, 11, 20)));

    [Fact]
    public void MonthEnds_OfTheLastDayOfAMonth_LieBeforeIt() => Assert.All(HistoryDays.MonthEnds(new(2028, 2, 29)), day => Assert.True(day < new DateOnly(2028, 2, 29)));

    [Fact]
    public void Weeks_AreFiftyTwoAndTheDaysThatChangesNeed()
    {
        var days = HistoryDays.Weeks(new(2026, 11, 20));
        Assert.Equal(54, days.Count);
        Assert.Equal(new(2025, 11, 21), days[0]);
        Assert.Equal(new(2026, 11, 13), days[^1]);
        Assert.Contains(new(2026, 10, 21), days);
        Assert.Contains(new(2026, 8, 22), days);
        Assert.Equal(days.Order(), days);
    }
}
