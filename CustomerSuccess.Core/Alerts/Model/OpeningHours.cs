namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>When the business is open, as people enter it.</summary>
/// <param name="TimeZone">IANA name.</param>
public sealed record OpeningHours(
    string TimeZone, IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To, IReadOnlyList<DateOnly> Holidays)
{
    /// <exception cref="TimeZoneNotFoundException">The machine does not know the time zone; <see cref="FirstFault"/> finds that before.</exception>
    public BusinessCalendar Calendar() => new(TimeZoneInfo.FindSystemTimeZoneById(TimeZone), Days, From, To, Holidays);

    /// <returns>What is wrong in words for the person, or null.</returns>
    public string? FirstFault() =>
        !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _) ? $"'{TimeZone}' is no time zone; write one such as Europe/Vienna."
        : Days.Count == 0 ? "Choose at least one day of the week."
        : To <= From ? "The business closes after it opens: choose a later end."
        : Holidays.Count > 500 ? "At most 500 holidays can be kept; leave out those of past years."
        : null;
}
