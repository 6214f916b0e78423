namespace CustomerSuccess.Core.Approvals;

/// <summary>What somebody asks to be allowed.</summary>
public enum ApprovalKind
{
    ExecutiveMail,
    Offer,
    BulkStart,
}
