using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals.Deciding;

/// <summary>Says yes to another amount or another text than was asked for.</summary>
public sealed class ChangeAndApprove(Writes writes, TimeProvider clock, LiveFeed live)
{
    public Task<Result<Done>> RunAsync(int approvalId, ApprovalChange change, string reason, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return Decision.RunAsync(writes, live, approvalId, viewer, now, Decide, cancellationToken);

        Error? Decide(Approval approval)
        {
            if (change is { Amount: null, Text: null })
            {
                return ApprovalErrors.NothingChanged;
            }

            if (change.Text is { } text && string.IsNullOrWhiteSpace(text))
            {
                return ApprovalErrors.TextExpected;
            }

            if (change.Amount is { Cents: < 0 })
            {
                return ApprovalErrors.AmountExpected;
            }

            if (string.IsNullOrWhiteSpace(reason) || reason.Length > Approval.LongestReason)
            {
                return ApprovalErrors.ReasonExpected;
            }

            approval.Change(change, reason.Trim(), viewer.Email, now);
            return null;
        }
    }
}
