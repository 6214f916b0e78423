using System.Globalization;
using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Alerts;

/// <summary>When the business is open, for SLA clocks and for the hour of the digest; there is one row.</summary>
public sealed class BusinessHours
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>IANA name, such as Europe/Vienna.</summary>
    public string TimeZone { get; private set; } = "Etc/UTC";

    /// <summary>Numbers of <see cref="DayOfWeek"/>, separated by commas.</summary>
    public string Days { get; private set; } = "1,2,3,4,5";

    /// <summary>Minutes after midnight.</summary>
    public int FromMinute { get; private set; } = 9 * 60;

    /// <summary>Minutes after midnight.</summary>
    public int ToMinute { get; private set; } = 17 * 60;

    /// <summary>ISO days, separated by commas.</summary>
    public string Holidays { get; private set; } = "";

    public OpeningHours Opening => new(
        TimeZone,
        [.. Parts(Days).Select(day => (DayOfWeek)int.Parse(day, CultureInfo.InvariantCulture))],
        TimeOnly.MinValue.AddMinutes(FromMinute),
        TimeOnly.MinValue.AddMinutes(ToMinute),
        [.. Parts(Holidays).Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))]);

    public BusinessCalendar Calendar() => Opening.Calendar();

    public void Change(OpeningHours opening)
    {
        TimeZone = opening.TimeZone;
        Days = string.Join(',', opening.Days.Order().Select(day => (int)day));
        (FromMinute, ToMinute) = ((int)opening.From.ToTimeSpan().TotalMinutes, (int)opening.To.ToTimeSpan().TotalMinutes);
        Holidays = string.Join(',', opening.Holidays.Distinct().Order().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
