namespace CustomerSuccess.Core.Approvals;

/// <summary>How far an approval is.</summary>
public enum ApprovalState
{
    Waiting,
    Approved,

    /// <summary>Sent back to be changed.</summary>
    Changed,
    Rejected,

    /// <summary>What it was for is not wanted any more.</summary>
    Withdrawn,
}
