using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals.Deciding;

/// <summary>Says yes to something as it was asked for.</summary>
public sealed class ApproveRequest(Writes writes, TimeProvider clock, LiveFeed live)
{
    public Task<Result<Done>> RunAsync(int approvalId, string? note, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return Decision.RunAsync(writes, live, approvalId, viewer, now, Decide, cancellationToken);

        Error? Decide(Approval approval)
        {
            if (note?.Length > Approval.LongestReason)
            {
                return ApprovalErrors.ReasonExpected;
            }

            approval.Approve(string.IsNullOrWhiteSpace(note) ? null : note.Trim(), viewer.Email, now);
            return null;
        }
    }
}
