using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A step as screens show it.</summary>
public sealed record StepRow(
    int Id, int RunId, string StepKey, string Title, StepType Type, Channel Channel, StepOwner OwnerRole, StepState State, DateTimeOffset DueAt, DateTimeOffset? WakeAt, string? OwnerEmail,
    bool NeedsApproval, int? ApprovalId, int? ContactId, string? ContactName, string? Subject, string? Text, string? EditedBy, string? Why, int Attempts,
    DateTimeOffset? SentAt, DateTimeOffset? DoneAt, string? DoneBy, StepOutcome? Outcome, string? Note, DateTimeOffset? WorkedAt, string? Made)
{
    /// <summary>It is a mail on somebody's list.</summary>
    public bool MaySend => this is { State: StepState.Open, Channel: Channel.Mail, Text: not null };

    /// <summary>Its text is filled in anew when it is sent: nobody has written or approved it.</summary>
    internal bool IsDraftedAnew => this is { EditedBy: null, ApprovalId: null, Type: StepType.Message or StepType.Task } && (MaySend || State is StepState.Waiting or StepState.Held);
}
