namespace CustomerSuccess.Core.Approvals;

/// <summary>What is to be approved.</summary>
public enum ApprovalKind
{
    ExecutiveMail,
    Offer,

    /// <summary>Very many customers would begin a playbook at once.</summary>
    BulkStart,
}
