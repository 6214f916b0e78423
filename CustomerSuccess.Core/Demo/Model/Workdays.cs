namespace CustomerSuccess.Core.Demo.Model;

/// <summary>How much people work on a day.</summary>
internal static class Workdays
{
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Of an ordinary Tuesday, 0 to 1.</summary>
    public static double Share(DateOnly day) => OfWeek(day.DayOfWeek) * OfYear(day);

    /// <summary>An instant in working hours, UTC.</summary>
    public static DateTime At(DateOnly day, Dice dice) => day.ToDateTime(new TimeOnly(dice.Between(7, 16), dice.Between(0, 59)), DateTimeKind.Utc);

    private static double OfWeek(DayOfWeek day) => day switch
    {
        DayOfWeek.Saturday => 0.13,
        DayOfWeek.Sunday => 0.1,
        DayOfWeek.Friday => 0.88,
        DayOfWeek.Monday => 0.95,
        _ => 1,
    };

    /// <summary>The holidays around the turn of the year and the northern summer.</summary>
    private static double OfYear(DateOnly day) => (day.Month, day.Day) switch
    {
        (12, >= 23) or (1, 1) => 0.65,
        (8, _) => 0.92,
        _ => 1,
    };
}
