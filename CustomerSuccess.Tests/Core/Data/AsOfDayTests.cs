using CustomerSuccess.Core.Data;

namespace CustomerSuccess.Tests.Core.Data;

public sealed class AsOfDayTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void From_WithoutAnySource_IsToday() => Assert.Equal(Today, AsOfDay.From(Today, []));

    [Fact]
    public void From_SourcesThatStandStill_IsTheNewestOfThem() =>
        Assert.Equal(new DateOnly(2011, 12, 9), AsOfDay.From(Today, [new(2011, 12, 9), new(2011, 11, 1)]));

    [Fact]
    public void From_ASourceAheadOfToday_IsToday() => Assert.Equal(Today, AsOfDay.From(Today, [new(2026, 11, 21), new(2026, 10, 1)]));
}
