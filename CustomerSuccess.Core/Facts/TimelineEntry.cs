using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Facts;

/// <summary>Something that happened with a customer.</summary>
/// <param name="At">Midnight UTC for what is only known by the day.</param>
/// <param name="HasTime">Whether <paramref name="At"/> tells the time of day.</param>
/// <param name="Detail">A second line, or null.</param>
public sealed record TimelineEntry(DateTimeOffset At, bool HasTime, FactKind Kind, string Title, string? Detail)
{
    /// <summary>How the text of it sounds; null where there is none of theirs, or nobody can tell.</summary>
    public TextSentiment? Sentiment { get; init; }

    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    internal static TimelineEntry OnDay(DateOnly day, FactKind kind, string title, string? detail) =>
        new(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), HasTime: false, kind, title, detail);
}
