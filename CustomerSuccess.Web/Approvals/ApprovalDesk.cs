using CustomerSuccess.Core.Approvals;

namespace CustomerSuccess.Web.Approvals;

/// <param name="Currency">Of amounts.</param>
/// <param name="IsCut">More wait than are listed.</param>
internal sealed record ApprovalDesk(IReadOnlyList<ApprovalRow> Rows, string Currency, bool IsCut, DateTimeOffset AskedAt);
