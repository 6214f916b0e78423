using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals.Deciding;

/// <summary>Says no, and why.</summary>
public sealed class RejectRequest(Writes writes, TimeProvider clock, LiveFeed live)
{
    public Task<Result<Done>> RunAsync(int approvalId, string reason, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return Decision.RunAsync(writes, live, approvalId, viewer, now, Decide, cancellationToken);

        Error? Decide(Approval approval)
        {
            if (string.IsNullOrWhiteSpace(reason) || reason.Length > Approval.LongestReason)
            {
                return ApprovalErrors.ReasonExpected;
            }

            approval.Reject(reason.Trim(), viewer.Email, now);
            return null;
        }
    }
}
