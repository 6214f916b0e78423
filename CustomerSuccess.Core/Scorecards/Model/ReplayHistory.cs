namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What a replay runs over: month ends and the newest day of the customers that one scorecard applies to, and who left when.</summary>
/// <param name="MonthEnds">Oldest first.</param>
/// <param name="Newest">The day that screens speak of; what happened behind it is not known, so it also ends every horizon.</param>
/// <param name="Leavings">By customer: the days on which it left, rising. Empty for those that stayed.</param>
/// <param name="Currency">ISO 4217 of all amounts.</param>
public sealed record ReplayHistory(
    IReadOnlyList<ReplayCustomer> Customers,
    IReadOnlyList<ReplayFrame> MonthEnds,
    ReplayFrame Newest,
    IReadOnlyList<IReadOnlyList<DateOnly>> Leavings,
    string Currency)
{
    /// <summary>Whether it is known who left within the horizon behind the day.</summary>
    public bool IsObserved(DateOnly day) => day.AddDays(Backtest.Horizon) <= Newest.Day;

    /// <returns>The first day behind <paramref name="day"/> on which the customer left; null when it stayed.</returns>
    public DateOnly? LeavesAfter(int customer, DateOnly day)
    {
        foreach (var left in Leavings[customer])
        {
            if (left > day)
            {
                return left;
            }
        }

        return null;
    }
}
