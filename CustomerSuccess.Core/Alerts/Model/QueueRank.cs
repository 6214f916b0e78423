using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>
/// In which order a person should look at alerts: the worst severity first; among equals, the most revenue at risk, counted more the less time
/// is left. Severity and what is at stake are never mixed into one number (product.md section 1).
/// </summary>
public readonly record struct QueueRank(AlertSeverity Severity, double Priority) : IComparable<QueueRank>
{
    /// <summary>Of a customer whose health is not known.</summary>
    private const double UnknownRisk = 0.5;

    /// <param name="left">Time to the SLA; null without one.</param>
    /// <param name="arr">In the reporting currency; an unknown ARR counts as one unit, so that risk and urgency still order it.</param>
    /// <param name="probability">Of leaving, 0 to 1: the risk where it is known; else risk is 1 minus the score's share of 100.</param>
    public static QueueRank Of(AlertSeverity severity, TimeSpan? left, Money? arr, Score? score, double? probability = null)
    {
        var stake = Math.Max(1, (double)(arr ?? Money.Zero).Units);
        return new QueueRank(severity, Risk(score, probability) * stake * Urgency(left));
    }

    /// <summary>The share of the ARR that is at risk; null where the ARR is not known, or what it is worth in another currency.</summary>
    public static Money? AtStake(Money? arr, Score? score, double? probability = null) =>
        arr is { } known ? Money.FromUnits(known.Units * (decimal)Risk(score, probability)) : null;

    /// <summary>The higher one comes first.</summary>
    public int CompareTo(QueueRank other) =>
        Severity != other.Severity ? Severity.CompareTo(other.Severity) : Priority.CompareTo(other.Priority);

    private static double Risk(Score? score, double? probability) => probability ?? (score is { } known ? 1 - (known.Points / 100) : UnknownRisk);

    private static double Urgency(TimeSpan? left) => left switch
    {
        null => 1,
        { TotalHours: <= 0 } => 4,
        { TotalHours: <= 1 } => 3,
        { TotalHours: <= 8 } => 2,
        _ => 1.5,
    };
}
