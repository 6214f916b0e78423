using CustomerSuccess.Core.Revenue.Model;

namespace CustomerSuccess.Tests.Core.Revenue.Model;

public sealed class MonthTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-10")]
    [InlineData("2026-11-30", "2026-11")]
    [InlineData("2026-12-31", "2026-12")]
    [InlineData("2026-01-01", "2025-12")]
    public void LastOver_OfADay_IsItsOwnMonthOnlyOnTheLastDay(string day, string expected) => Assert.Equal(expected, $"{Month.LastOver(DateOnly.Parse(day))}");

    [Theory]
    [InlineData("2026-12", "2026-12-01", "2026-12-31", "2026-10")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "2024-01")]
    public void Month_ThatIsRead_HasItsDaysAndQuarter(string text, string first, string last, string quarter)
    {
        var month = Month.Read(text)!.Value;

        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last), quarter), (month.First, month.Last, $"{month.Quarter}"));
        Assert.Equal(13, (month + 13) - month);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2026-13")]
    [InlineData("March")]
    public void Month_ThatIsNone_IsNotRead(string? text) => Assert.Null(Month.Read(text));
}
