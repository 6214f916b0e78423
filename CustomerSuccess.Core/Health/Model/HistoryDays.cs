namespace CustomerSuccess.Core.Health.Model;

/// <summary>Which past days are scored for customers that have no history yet, so that charts and changes have something to stand on.</summary>
public static class HistoryDays
{
    /// <summary>The month ends of the past year and the days that changes are measured against, oldest first.</summary>
    public static IReadOnlyList<DateOnly> MonthEnds(DateOnly day)
    {
        var firstOfMonth = new DateOnly(day.Year, day.Month, 1);
        return Before(day, Enumerable.Range(0, 12).Select(months => firstOfMonth.AddMonths(-months).AddDays(-1)));
    }

    /// <summary>A day a week for the past year, for charts with a finer line.</summary>
    public static IReadOnlyList<DateOnly> Weeks(DateOnly day) => Before(day, Enumerable.Range(1, 52).Select(weeks => day.AddDays(-7 * weeks)));

    private static IReadOnlyList<DateOnly> Before(DateOnly day, IEnumerable<DateOnly> days) =>
        [.. days.Concat(Trends.Spans.Select(span => day.AddDays(-span))).Distinct().Order()];
}
