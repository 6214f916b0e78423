namespace CustomerSuccess.Web.Approvals;

/// <summary>What a person may do with something that waits for approval.</summary>
public enum ApprovalAct
{
    Approve,
    Change,
    Reject,
}
