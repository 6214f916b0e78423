namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>What came of a task, as the person says who did it.</summary>
public enum StepOutcome
{
    Done,

    /// <summary>The customer has answered: escalations for silence are not needed any more.</summary>
    Answered,
    NoAnswer,
    Declined,
}
