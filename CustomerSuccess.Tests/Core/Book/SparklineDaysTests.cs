using CustomerSuccess.Core.Book;

namespace CustomerSuccess.Tests.Core.Book;

public sealed class SparklineDaysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void Few_AreAllKept(int count) => Assert.Equal(Days(count), SparklineDays.Thin(Days(count)));

    [Theory]
    [InlineData(31)]
    [InlineData(366)]
    public void Many_KeepTheirEndsAndTheirOrder(int count)
    {
        var days = Days(count);
        var kept = SparklineDays.Thin(days);

        Assert.Equal(SparklineDays.Most, kept.Distinct().Count());
        Assert.Equal((days[0], days[^1]), (kept[0], kept[^1]));
        Assert.Equal(kept.Order(), kept);
        // Evenly: no gap is twice the smallest, but for the rounding to whole days.
        var gaps = kept.Zip(kept.Skip(1), (first, next) => next.DayNumber - first.DayNumber).ToList();
        Assert.True(gaps.Max() - gaps.Min() <= 1);
    }

    private static List<DateOnly> Days(int count) => [.. Enumerable.Range(0, count).Select(day => new DateOnly(2025, 11, 20).AddDays(day))];
}
