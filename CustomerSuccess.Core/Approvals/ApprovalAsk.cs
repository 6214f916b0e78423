using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>What is asked for.</summary>
/// <param name="Subject">What it is about in whoever asks, such as <c>step:123</c>; one approval of a subject waits at a time.</param>
/// <param name="Facts">What an approver has to know, a line each.</param>
/// <param name="Text">What would be sent; null when nothing is.</param>
/// <param name="Amount">In the reporting currency; null when there is none.</param>
/// <param name="RequestedBy">E-mail address; empty for the program.</param>
/// <param name="AssignedTo">E-mail address; null: whoever has the role.</param>
/// <param name="Decider">The least role that decides.</param>
public sealed record ApprovalAsk(
    ApprovalKind Kind, int? CustomerId, string Subject, string Title, string Facts, string? Text, Money? Amount, string RequestedBy, string? AssignedTo, Role Decider = Role.Leader);
