using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A run in lists.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="NextStep">The next one that is still to come; null when none is.</param>
public sealed record RunRow(
    int Id, string CustomerId, string CustomerName, string? OwnerEmail, string PlaybookKey, int Version, string PlaybookName, PlaybookKind Kind, PlaySeverity Severity, RunState State, string? Variant,
    string Reason, DateTimeOffset StartedAt, string StartedBy, DateTimeOffset? EndedAt, RunOutcome? Outcome, string? EndReason,
    Money? ArrAtStart, double? ProbabilityAtStart, Money? ClaimedSavings, Money? ComputedSavings, string? NextStep, DateTimeOffset? NextDueAt, int StepsOver, int Steps);
