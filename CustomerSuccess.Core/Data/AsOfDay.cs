namespace CustomerSuccess.Core.Data;

/// <summary>
/// For which day customers are scored: today, or the last day that any source has delivered. When a feed stands still, nobody knows what
/// customers did since, and silence must not be read as their silence.
/// </summary>
public static class AsOfDay
{
    /// <param name="lastDays">The last day of each source of dated facts.</param>
    public static DateOnly From(DateOnly today, IEnumerable<DateOnly> lastDays) =>
        lastDays.Select(day => day < today ? day : today).DefaultIfEmpty(today).Max();
}
