using CustomerSuccess.Core.Approvals;

namespace CustomerSuccess.Web.Approvals;

/// <param name="View">Null for one that the viewer may not see.</param>
/// <param name="RunId">The play run that asks; null when none does.</param>
internal sealed record ApprovalDetail(ApprovalView? View, int? RunId);
