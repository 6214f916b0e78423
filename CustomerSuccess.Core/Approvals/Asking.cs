using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Approvals;

/// <summary>Asks for approvals within the transaction of whoever needs them.</summary>
public static class Asking
{
    /// <returns>The one that waits already when the same subject is asked for again. Its id is known after the next save.</returns>
    public static async Task<Approval> AskAsync(CustomerSuccessContext context, ApprovalAsk ask, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await WaitingAsync(context, ask.Subject, cancellationToken) is { } waiting)
        {
            return waiting;
        }

        var approval = new Approval(ask, now);
        context.Add(approval);
        return approval;
    }

    /// <summary>Saved at once: the same subject may be asked for anew within the transaction, and only one may wait.</summary>
    public static async Task WithdrawAsync(CustomerSuccessContext context, string subject, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await WaitingAsync(context, subject, cancellationToken) is { } waiting)
        {
            waiting.Withdraw(reason, now);
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    private static Task<Approval?> WaitingAsync(CustomerSuccessContext context, string subject, CancellationToken cancellationToken) =>
        context.Set<Approval>().SingleOrDefaultAsync(approval => approval.Subject == subject && approval.State == ApprovalState.Waiting, cancellationToken);
}
