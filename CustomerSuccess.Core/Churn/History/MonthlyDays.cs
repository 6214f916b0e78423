namespace CustomerSuccess.Core.Churn.History;

/// <summary>The same day of every month: month ends before a month end.</summary>
internal static class MonthlyDays
{
    /// <param name="anchor">The newest of them.</param>
    /// <param name="first">None lies before.</param>
    /// <param name="most">How many there are at the most.</param>
    /// <returns>Oldest first.</returns>
    public static IReadOnlyList<DateOnly> Back(DateOnly anchor, DateOnly first, int most)
    {
        var isMonthEnd = anchor.AddDays(1).Day == 1;
        return
        [
            .. Enumerable.Range(0, most).Select(back => isMonthEnd ? anchor.AddDays(1).AddMonths(-back).AddDays(-1) : anchor.AddMonths(-back))
                .Where(day => day >= first).Reverse(),
        ];
    }
}
