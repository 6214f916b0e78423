namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>What happened in a run.</summary>
public enum EntryKind
{
    Started,
    HeldOut,

    /// <summary>A playbook fitted and did not begin, because another came first.</summary>
    PassedOver,
    ApprovalAsked,
    Given,
    Sent,
    Told,
    Proposed,
    PutOff,
    Held,
    Suppressed,
    Skipped,
    Failed,
    Completed,
    Worked,
    Answered,
    Paused,
    Resumed,
    Postponed,
    Edited,
    Replayed,
    Reassigned,
    Claimed,
    Ended,
}
