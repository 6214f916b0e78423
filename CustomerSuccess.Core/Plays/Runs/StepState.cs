namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>How far a step is.</summary>
public enum StepState
{
    /// <summary>Is carried out as soon as it is due.</summary>
    Waiting,

    /// <summary>A worker has it until its lease ends.</summary>
    Claimed,

    /// <summary>Somebody has to approve it first.</summary>
    Approval,

    /// <summary>A fact that its text needs is missing or false; looked at again every day.</summary>
    Held,

    /// <summary>A person has it on the list of tasks.</summary>
    Open,
    Done,
    Skipped,

    /// <summary>Contact rules would not let it out.</summary>
    Suppressed,

    /// <summary>No attempt is left; a person may replay it.</summary>
    Failed,
    Cancelled,
}
