namespace CustomerSuccess.Core.Approvals;

public enum ApprovalState
{
    Waiting,
    Approved,

    /// <summary>Approved with another amount or text than was asked for.</summary>
    Changed,
    Rejected,

    /// <summary>Whoever asked does not need it any more.</summary>
    Withdrawn,
}
