namespace CustomerSuccess.Core.Book;

/// <summary>The days of a year that a line as wide as a word can show: customers that are scored every day would fill it twelve times over.</summary>
public static class SparklineDays
{
    public const int Most = 30;

    /// <param name="days">Oldest first.</param>
    /// <returns>At most <see cref="Most"/> of them, evenly among the rest, always with the oldest and the newest.</returns>
    public static IReadOnlyList<DateOnly> Thin(IReadOnlyList<DateOnly> days) => days.Count <= Most
        ? days
        : [.. Enumerable.Range(0, Most).Select(i => days[(int)Math.Round((double)i * (days.Count - 1) / (Most - 1))])];
}
