using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>A ticket as it stood at the end of the day: what happened to it later is not known yet. Ages in whole days.</summary>
internal readonly record struct TicketAsKnown(
    double OpenedAgo, double? ClosedAgo, double? EscalatedAgo, bool Pressing, int? Satisfaction, double? Sentiment)
{
    public bool Open => ClosedAgo is null;

    /// <summary>What this ticket adds to <see cref="Input.SupportNegatives"/>.</summary>
    public double Negatives =>
        (Open ? 5 + (Pressing ? 5 : 0) : 0) + (EscalatedAgo < 30 ? 25 : 0) + (ClosedAgo < 30 && Satisfaction <= 2 ? 15 : 0);

    public static TicketAsKnown At(
        Frame frame,
        DateTimeOffset openedAt,
        DateTimeOffset? closedAt,
        TicketPriority? priority,
        DateOnly? escalatedOn,
        int? satisfaction,
        double? sentiment)
    {
        var closed = closedAt is { } at && at < frame.End;
        return new TicketAsKnown(
            frame.DaysSince(openedAt),
            closed ? frame.DaysSince(closedAt!.Value) : null,
            escalatedOn is { } day && day <= frame.Day ? frame.DaysSince(day) : null,
            priority is TicketPriority.High or TicketPriority.Urgent,
            closed ? satisfaction : null,
            sentiment);
    }
}
