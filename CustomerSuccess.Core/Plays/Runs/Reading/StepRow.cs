using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A step as screens show it.</summary>
public sealed record StepRow(
    int Id, int RunId, string StepKey, string Title, StepType Type, Channel Channel, StepOwner OwnerRole, StepState State, DateTimeOffset DueAt, DateTimeOffset? WakeAt, string? OwnerEmail,
    bool NeedsApproval, int? ApprovalId, int? ContactId, string? ContactName, string? Subject, string? Text, string? EditedBy, string? Why, int Attempts,
    DateTimeOffset? SentAt, DateTimeOffset? DoneAt, string? DoneBy, StepOutcome? Outcome, string? Note, DateTimeOffset? WorkedAt, string? Made);
