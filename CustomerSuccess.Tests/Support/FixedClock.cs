namespace CustomerSuccess.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public FixedClock(string day)
        : this(new DateTimeOffset(DateOnly.Parse(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero))
    {
    }

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Noon of a day, in UTC.</summary>
    public void Set(string day) => Now = new FixedClock(day).Now;
}
