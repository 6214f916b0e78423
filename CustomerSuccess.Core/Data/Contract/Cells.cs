using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Data.Contract;

/// <summary>The kinds of values that the files know (import-format.md in the documentation folder).</summary>
internal static class Cells
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly DateOnly FirstDay = new(1990, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 1, 1);
    private static readonly string[] Instants =
        ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK"];

    public static readonly Cell Day = new("a day such as 2026-11-20, from 1990 to 2100", text => ReadDay(text));

    public static readonly Cell Instant = new("an instant such as 2026-11-20T09:30:00Z", ReadInstant);

    public static readonly Cell Amount = new(
        "an amount with a decimal point, such as 1250.00",
        text => ReadDecimal(text) is { } units && Math.Abs(units) < 1_000_000_000_000m ? Money.FromUnits(units) : null);

    public static readonly Cell Price = new(
        "an amount of at least 0 with a decimal point, such as 1250.00",
        text => ReadDecimal(text) is { } units and >= 0 and < 1_000_000_000_000m ? Money.FromUnits(units) : null);

    public static readonly Cell Flag = new("true or false", text => text.ToLowerInvariant() switch
    {
        "true" or "1" or "yes" => true,
        "false" or "0" or "no" => false,
        _ => null,
    });

    public static readonly Cell Currency = new(
        "a currency code of three letters, such as USD",
        text => text.Length == 3 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null);

    public static readonly Cell Email = new(
        "an e-mail address",
        text => text.Length <= 254 && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1
            ? text.ToLowerInvariant()
            : null);

    public static readonly Cell Count = Whole(0, int.MaxValue);

    public static readonly Cell LargeCount = new(
        "a whole number of at least 0",
        text => long.TryParse(text, NumberStyles.None, Invariant, out var number) ? number : null);

    public static readonly Cell Quantity = Number(0, 1e15);

    public static readonly Cell Percent = Number(0, 100);

    public static Cell Whole(int least, int most) => new(
        most == int.MaxValue ? $"a whole number of at least {least}" : $"a whole number from {least} to {most}",
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) && number >= least && number <= most
            ? number
            : null);

    public static Cell Number(double least, double most) => new(
        most >= 1e15 ? $"a number of at least {least} with a decimal point" : $"a number from {least} to {most} with a decimal point",
        text => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Invariant, out var number)
            && number >= least && number <= most ? number : null);

    public static Cell Text(int most) => new(
        $"text of at most {most.ToString("N0", Invariant)} characters",
        text => text.Length <= most ? text : null);

    /// <summary>One of the names of an enum, written in snake_case.</summary>
    public static Cell OneOf<TEnum>()
        where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>().ToDictionary(value => SnakeCase(value.ToString()), value => value, StringComparer.OrdinalIgnoreCase);
        return new Cell(
            $"one of {string.Join(", ", values.Keys)}",
            text => values.TryGetValue(text, out var value) ? value : null);
    }

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day) && day >= FirstDay && day <= LastDay
            ? day
            : null;

    /// <summary>A day alone is its midnight in UTC; a time without an offset is refused, because nobody knows when it was.</summary>
    private static object? ReadInstant(string text)
    {
        if (ReadDay(text) is { } day)
        {
            return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        }

        const DateTimeStyles Styles = DateTimeStyles.RoundtripKind;
        return DateTime.TryParseExact(text, Instants, Invariant, Styles, out var time) && time.Kind != DateTimeKind.Unspecified
            && DateOnly.FromDateTime(time) >= FirstDay && DateOnly.FromDateTime(time) <= LastDay
            ? new DateTimeOffset(time.ToUniversalTime())
            : null;
    }

    private static decimal? ReadDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Invariant, out var number) ? number : null;

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}")).ToLowerInvariant();
}
