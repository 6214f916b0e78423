namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>What becomes of a step that is due.</summary>
public enum StepFate
{
    Skip,
    GiveToPerson,
    Send,
    Tell,
    Propose,
    PutOff,
    Suppress,
}
