namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>How far a run is.</summary>
public enum RunState
{
    Running,
    Paused,

    /// <summary>Gets no steps and is followed like the others, for comparison.</summary>
    Holdout,
    Ended,
}
