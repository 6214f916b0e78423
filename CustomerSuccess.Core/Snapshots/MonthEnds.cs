namespace CustomerSuccess.Core.Snapshots;

/// <summary>The days that histories are looked at on: the last of each month, because those are scored for every customer.</summary>
internal static class MonthEnds
{
    /// <summary>Oldest first; the day itself is none of them.</summary>
    public static IEnumerable<DateOnly> Before(DateOnly day, int months)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return Enumerable.Range(0, months).Select(back => first.AddMonths(-back).AddDays(-1)).Reverse();
    }
}
