using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>What is approved instead of what was asked for; null keeps it.</summary>
/// <param name="Amount">In the reporting currency.</param>
public sealed record ApprovalChange(Money? Amount, string? Text);
