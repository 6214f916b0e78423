using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>
/// Somebody asks to be allowed something. Deciding calls nobody: whoever asked reads the decision from the row, so that it takes effect once
/// whatever happens in between.
/// </summary>
public sealed class Approval
{
    public const int LongestSubject = 100;
    public const int LongestTitle = 300;
    public const int LongestReason = 500;

    private Approval()
    {
    }

    /// <param name="subject">What is asked for, such as <c>step:123</c> or <c>offer:45</c>.</param>
    /// <param name="facts">What whoever decides should know, in lines.</param>
    /// <param name="amount">In the reporting currency; null where money does not matter.</param>
    /// <param name="assignedTo">The role or the address of whoever is to decide; null: any leader.</param>
    public Approval(
        ApprovalKind kind, int? customerId, string subject, string title, string facts, Money? amount, string requestedBy, string? assignedTo, DateTimeOffset now)
    {
        (Kind, CustomerId, Subject, Title, Facts, Amount) = (kind, customerId, subject, title, facts, amount);
        (RequestedBy, AssignedTo, RequestedAt) = (requestedBy, assignedTo, now);
    }

    public int Id { get; private set; }

    public ApprovalKind Kind { get; private set; }

    public int? CustomerId { get; private set; }

    public string Subject { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Facts { get; private set; } = "";

    public Money? Amount { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateTimeOffset RequestedAt { get; private set; }

    public string? AssignedTo { get; private set; }

    public ApprovalState State { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Rises with every change: of two that decide at once only one succeeds.</summary>
    public int Revision { get; private set; }

    /// <exception cref="InvalidOperationException">It was decided before.</exception>
    public void Decide(ApprovalState state, string? reason, string by, DateTimeOffset now)
    {
        if (State != ApprovalState.Waiting)
        {
            throw new InvalidOperationException($"Approval {Id} is {State}.");
        }

        (State, Reason, DecidedBy, DecidedAt) = (state, reason, by, now);
        Revision++;
    }
}
