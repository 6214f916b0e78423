using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>Something that must not happen before somebody has said yes. Deciding changes nothing but this: whoever asked acts on it.</summary>
public sealed class Approval
{
    public const int LongestSubject = 100;
    public const int LongestTitle = 200;
    public const int LongestReason = 500;

    private Approval()
    {
    }

    public Approval(ApprovalAsk ask, DateTimeOffset now)
    {
        (Kind, CustomerId, Subject, Title, Facts) = (ask.Kind, ask.CustomerId, ask.Subject, ask.Title.Length <= LongestTitle ? ask.Title : ask.Title[..LongestTitle], ask.Facts);
        (Text, Amount, RequestedBy, AssignedTo, Decider, RequestedAt) = (ask.Text, ask.Amount, ask.RequestedBy, ask.AssignedTo, ask.Decider, now);
    }

    public int Id { get; private set; }

    public ApprovalKind Kind { get; private set; }

    public int? CustomerId { get; private set; }

    public string Subject { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Facts { get; private set; } = "";

    /// <summary>As it was approved, once it is.</summary>
    public string? Text { get; private set; }

    /// <summary>As it was approved, once it is; in the reporting currency.</summary>
    public Money? Amount { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateTimeOffset RequestedAt { get; private set; }

    public string? AssignedTo { get; private set; }

    /// <summary>The least role that decides: <see cref="Role.Leader"/> or <see cref="Role.Admin"/>.</summary>
    public Role Decider { get; private set; }

    public ApprovalState State { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Rises with every change: of two who decide at once only one succeeds.</summary>
    public int Revision { get; private set; }

    public bool IsGranted => State is ApprovalState.Approved or ApprovalState.Changed;

    public void Approve(string? note, string by, DateTimeOffset now) => Decide(ApprovalState.Approved, note, by, now);

    public void Change(ApprovalChange change, string reason, string by, DateTimeOffset now)
    {
        (Amount, Text) = (change.Amount ?? Amount, change.Text ?? Text);
        Decide(ApprovalState.Changed, reason, by, now);
    }

    public void Reject(string reason, string by, DateTimeOffset now) => Decide(ApprovalState.Rejected, reason, by, now);

    public void Withdraw(string reason, DateTimeOffset now) => Decide(ApprovalState.Withdrawn, reason, "", now);

    private void Decide(ApprovalState state, string? reason, string by, DateTimeOffset now)
    {
        (State, Reason, DecidedBy, DecidedAt) = (state, reason is { Length: > LongestReason } ? reason[..LongestReason] : reason, by, now);
        Revision++;
    }
}
