using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>An approval as lists show it.</summary>
/// <param name="CustomerId">As people and addresses name it; null for what concerns many.</param>
/// <param name="Decider">The least role that decides.</param>
/// <param name="Own">The viewer has asked for it.</param>
public sealed record ApprovalRow(
    int Id,
    ApprovalKind Kind,
    string? CustomerId,
    string? CustomerName,
    string Subject,
    string Title,
    Money? Amount,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    string? AssignedTo,
    ApprovalState State,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Reason,
    Role Decider,
    bool Own)
{
    /// <summary>The viewer may decide it.</summary>
    public bool MayDecide { get; init; }
}
