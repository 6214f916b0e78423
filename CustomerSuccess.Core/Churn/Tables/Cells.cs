using System.Globalization;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>What the text of a cell says.</summary>
internal static class Cells
{
    private static readonly HashSet<string> Nothing = new(["", "NA", "N/A", "NaN", "null", "#N/A"], StringComparer.OrdinalIgnoreCase);

    public static bool IsMissing(string cell) => Nothing.Contains(cell.Trim());

    /// <returns>Infinite for what is written as infinite or is too large; null for no number.</returns>
    public static double? Number(string cell) => cell.Trim().TrimStart('+', '-').ToUpperInvariant() is "INF" or "INFINITY" or "∞"
        ? double.PositiveInfinity
        : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <returns>Days, so that dates compare as numbers; null for no date such as 2026-11-20.</returns>
    public static double? Day(string cell) =>
        DateOnly.TryParseExact(cell.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null;

    /// <summary>Equal as text without regard to case, or as numbers.</summary>
    public static bool AreEqual(string first, string second) =>
        string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase) || (Number(first) is { } a && Number(second) is { } b && a.Equals(b));
}
