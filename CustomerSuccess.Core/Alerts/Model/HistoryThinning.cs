namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>Which of many stored days are looked at: about one a week, the newest for certain.</summary>
public static class HistoryThinning
{
    private const int Apart = 7;

    /// <returns>Oldest first.</returns>
    public static IReadOnlyList<DateOnly> Weekly(IEnumerable<DateOnly> stored)
    {
        var days = new List<DateOnly>();
        foreach (var day in stored.OrderDescending())
        {
            if (days.Count == 0 || days[^1].DayNumber - day.DayNumber >= Apart)
            {
                days.Add(day);
            }
        }

        days.Reverse();
        return days;
    }
}
