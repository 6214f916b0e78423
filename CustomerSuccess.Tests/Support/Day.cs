namespace CustomerSuccess.Tests.Support;

/// <summary>The day that most examples speak of, and days before and after it as files have them.</summary>
internal static class Day
{
    public static readonly DateOnly D = new(2026, 6, 30);

    /// <param name="days">Negative: after the day.</param>
    public static string Ago(int days) => D.AddDays(-days).ToString("yyyy-MM-dd");
}
