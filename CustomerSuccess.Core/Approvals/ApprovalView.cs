using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>An approval with what helps to decide it.</summary>
/// <param name="Facts">A line each.</param>
/// <param name="Text">What would be sent, as it was approved once it is; null when nothing would.</param>
/// <param name="Precedent">The last decisions of the same kind, those for this customer first.</param>
/// <param name="BudgetLeft">In the reporting currency; null when nobody keeps a budget.</param>
public sealed record ApprovalView(ApprovalRow Approval, string Facts, string? Text, IReadOnlyList<ApprovalRow> Precedent, Money? BudgetLeft);
