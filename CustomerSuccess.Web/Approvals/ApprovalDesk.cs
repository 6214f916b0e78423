using CustomerSuccess.Core.Approvals;

namespace CustomerSuccess.Web.Approvals;

/// <param name="Currency">Of amounts.</param>
internal sealed record ApprovalDesk(IReadOnlyList<ApprovalRow> Rows, string Currency, DateTimeOffset AskedAt);
