using System.Globalization;
using System.Text;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Days as SQLite stores them. A bulk write meets the same few hundred days a million times, so their texts are kept.</summary>
internal static class SqliteDays
{
    private static readonly int First = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly byte[]?[] Texts = new byte[]?[366 * 60];

    public static ReadOnlySpan<byte> Utf8(DateOnly day)
    {
        var index = day.DayNumber - First;
        return (uint)index < (uint)Texts.Length ? Texts[index] ??= Format(day) : Format(day);
    }

    private static byte[] Format(DateOnly day) => Encoding.ASCII.GetBytes(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
