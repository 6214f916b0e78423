using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>An approval with what helps to decide it.</summary>
/// <param name="Precedent">The last decisions of the same kind, those for this customer first.</param>
/// <param name="BudgetLeft">In the reporting currency; null when nobody keeps a budget.</param>
public sealed record ApprovalView(ApprovalRow Approval, IReadOnlyList<ApprovalRow> Precedent, Money? BudgetLeft);
