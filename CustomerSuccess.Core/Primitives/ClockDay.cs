namespace CustomerSuccess.Core.Primitives;

public static class ClockDay
{
    /// <summary>Days are those of UTC, everywhere.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
