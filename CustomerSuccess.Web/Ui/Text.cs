using System.Globalization;
using System.Text;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Web.Ui;

/// <summary>Numbers, money and days as the screens write them (docs/design in words: minus is "−", a narrow space before %, unknown is "–").</summary>
internal static class Text
{
    public const string Unknown = ValueText.Unknown;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Count(int count) => count.ToString("#,0", Culture);

    public static string Percent(double share, string format = "0") => ValueText.Percent(share * 100, format);

    public static string Decimal(double? value, string format = "0.0") => value is { } known ? ValueText.Number(known, format) : Unknown;

    /// <summary>With its sign: "+2", "−4", "0".</summary>
    public static string Signed(int count) => $"{(count > 0 ? "+" : "")}{ValueText.Number(count, "#,0")}";

    /// <summary>A change of a score, from hundredths of a point to whole points with a sign.</summary>
    public static string Points(int? hundredths) =>
        hundredths is { } change ? Signed((int)Math.Round(change / 100.0, MidpointRounding.AwayFromZero)) : Unknown;

    /// <summary>Points with one decimal and a sign: "−1.8", "+0.4", "0.0".</summary>
    public static string SignedPoints(double points) => $"{(Math.Round(points, 1) > 0 ? "+" : "")}{ValueText.Number(points, "0.0")}";

    /// <summary>In full, for tables: "$312,000".</summary>
    public static string Money(Money? amount, string currency) =>
        amount is { } known ? $"{Sign(known)}{Symbol(currency)}{Math.Abs(Math.Round(known.Units)).ToString("#,0", Culture)}" : Unknown;

    /// <summary>In short, for tiles and sentences: "$312k", "$1.24M".</summary>
    public static string ShortMoney(Money? amount, string currency) => amount is not { } known ? Unknown : Math.Abs(known.Units) switch
    {
        >= 999_500_000m => $"{Sign(known)}{Symbol(currency)}{Short(known, 1_000_000_000m, "0.00")}B",
        >= 999_500m => $"{Sign(known)}{Symbol(currency)}{Short(known, 1_000_000m, "0.00")}M",
        >= 9_950m => $"{Sign(known)}{Symbol(currency)}{Short(known, 1_000m, "0")}k",
        >= 1_000m => $"{Sign(known)}{Symbol(currency)}{Short(known, 1_000m, "0.0")}k",
        _ => Money(known, currency),
    };

    /// <summary>With its sign: "+$120k".</summary>
    public static string SignedMoney(Money amount, string currency) => $"{(Math.Round(amount.Units) > 0 ? "+" : "")}{ShortMoney(amount, currency)}";

    public static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", Culture) ?? Unknown;

    /// <summary>Relative to the day that the screen speaks of: "today", "6 d ago", "in 74 d", "14 Mar 2025" beyond a year.</summary>
    public static string Relative(DateOnly? day, DateOnly today)
    {
        if (day is not { } known)
        {
            return Unknown;
        }

        var days = known.DayNumber - today.DayNumber;
        return days switch
        {
            0 => "today",
            -1 => "yesterday",
            1 => "tomorrow",
            < -365 or > 365 => Day(known),
            < 0 => $"{-days} d ago",
            _ => $"in {days} d",
        };
    }

    public static string Moment(DateTimeOffset instant, DateTimeOffset now) => (now - instant).TotalMinutes switch
    {
        < 1 => "just now",
        < 60 and var minutes => $"{(int)minutes} min ago",
        < 24 * 60 and var minutes => $"{(int)(minutes / 60)} h ago",
        var minutes when minutes < 7 * 24 * 60 => $"{(int)(minutes / 60 / 24)} d ago",
        _ => instant.ToString("d MMM yyyy", Culture),
    };

    /// <summary>"Tue 24 Nov, 09:00", by the clocks of a zone.</summary>
    public static string Clock(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).ToString("ddd d MMM, HH:mm", Culture);

    /// <summary>"Europe/Vienna", "UTC".</summary>
    public static string Zone(TimeZoneInfo zone) => zone.Id is "Etc/UTC" ? "UTC" : zone.Id;

    public static string Initials(string name) => string.Concat(
        name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => $"{Rune.ToUpperInvariant(word.EnumerateRunes().First())}"));

    /// <summary>"1 customer", "7 customers".</summary>
    public static string Plural(int count, string one, string? many = null) => $"{Count(count)} {(count == 1 ? one : many ?? $"{one}s")}";

    private static string Short(Money amount, decimal unit, string format) => Math.Abs(amount.Units / unit).ToString(format, Culture);

    /// <summary>None before what rounds to nothing.</summary>
    private static string Sign(Money amount) => Math.Round(amount.Units) < 0 ? "−" : "";

    private static string Symbol(string currency) => currency switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "" => "",
        _ => $"{currency} ",
    };
}
