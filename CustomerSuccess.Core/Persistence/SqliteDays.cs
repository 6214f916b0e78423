using System.Globalization;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Days as SQLite stores them. A bulk write meets the same few hundred days a million times, so their texts are kept.</summary>
internal static class SqliteDays
{
    private static readonly int First = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly string?[] Texts = new string?[366 * 60];

    public static string Text(DateOnly day)
    {
        var index = day.DayNumber - First;
        return (uint)index < (uint)Texts.Length ? Texts[index] ??= Format(day) : Format(day);
    }

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
