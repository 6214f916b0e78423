namespace CustomerSuccess.Web.Plays.Steps;

/// <summary>What a person may do with a step.</summary>
public enum StepAct
{
    Complete,

    /// <summary>The drafted mail.</summary>
    Send,
    Approve,
    Postpone,

    /// <summary>At once, instead of when it is due.</summary>
    Now,
    Skip,
    Edit,

    /// <summary>Once more.</summary>
    Replay,
}
