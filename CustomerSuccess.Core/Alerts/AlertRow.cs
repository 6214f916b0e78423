using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Alerts;

/// <summary>An alert as lists show it, with how its customer stands now.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="Change30">Hundredths of points.</param>
/// <param name="ReportedArr">In the reporting currency; null without a rate.</param>
/// <param name="Churn">Probability of leaving within 90 days, 0 to 1; null in cold start.</param>
/// <param name="Action">What the rule says is to be done.</param>
/// <param name="ClearedAt">The condition has ended since; the alert still wants to be closed.</param>
public sealed record AlertRow(
    int Id,
    string CustomerId,
    string CustomerName,
    string? OwnerEmail,
    string? OwnerName,
    Score? Score,
    int? Change30,
    Money? Arr,
    string Currency,
    Money? ReportedArr,
    double? Churn,
    string RuleKey,
    string RuleName,
    string Action,
    string Sentence,
    AlertSeverity Severity,
    DateTimeOffset RaisedAt,
    DateTimeOffset? DueAt,
    Sla? Sla,
    AlertState State,
    string? AcceptedBy,
    DateTimeOffset? AcceptedAt,
    DateOnly? SnoozedUntil,
    string? SnoozeReason,
    string? AssignedTo,
    DateTimeOffset? EscalatedAt,
    DateTimeOffset? ClearedAt,
    AlertOutcome? Outcome,
    string? Note,
    string? ClosedBy,
    DateTimeOffset? ClosedAt)
{
    /// <summary>Time to the SLA, counted as the SLA counts; negative when it is over. Null without one, and once accepted.</summary>
    public TimeSpan? Left { get; init; }

    public Band? Band => Score is { } score ? Bands.Of(score) : null;

    public QueueRank Rank => QueueRank.Of(Severity, Left, ReportedArr, Risk);

    /// <summary>What part of the ARR is at risk, 0 to 1.</summary>
    public double Risk => QueueRank.RiskOf(Churn, Score);
}
