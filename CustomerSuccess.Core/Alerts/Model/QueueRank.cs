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
    /// <param name="risk">0 to 1, see <see cref="RiskOf"/>.</param>
    public static QueueRank Of(AlertSeverity severity, TimeSpan? left, Money? arr, double risk)
    {
        var stake = Math.Max(1, (double)(arr ?? Money.Zero).Units);
        return new QueueRank(severity, risk * stake * Urgency(left));
    }

    /// <summary>The share of the ARR that is at risk; null where the ARR is not known, or what it is worth in another currency.</summary>
    public static Money? AtStake(Money? arr, double risk) => arr is { } known ? Money.FromUnits(known.Units * (decimal)risk) : null;

    /// <summary>The probability of leaving; until one is predicted, 1 minus the score's share of 100.</summary>
    public static double RiskOf(double? churn, Score? score) => churn ?? (score is { } known ? 1 - (known.Points / 100) : UnknownRisk);

    /// <summary>The higher one comes first.</summary>
    public int CompareTo(QueueRank other) =>
        Severity != other.Severity ? Severity.CompareTo(other.Severity) : Priority.CompareTo(other.Priority);

    private static double Urgency(TimeSpan? left) => left switch
    {
        null => 1,
        { TotalHours: <= 0 } => 4,
        { TotalHours: <= 1 } => 3,
        { TotalHours: <= 8 } => 2,
        _ => 1.5,
    };
}
