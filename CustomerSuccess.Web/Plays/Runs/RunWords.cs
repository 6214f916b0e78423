using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;

namespace CustomerSuccess.Web.Plays.Runs;

/// <summary>Runs in words.</summary>
internal static class RunWords
{
    public static string State(RunState state) => state switch
    {
        RunState.Running => "Running",
        RunState.Paused => "Paused",
        RunState.Holdout => "Held out",
        RunState.Ended => "Ended",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Outcome(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Saved => "Saved",
        RunOutcome.Lost => "Lost",
        RunOutcome.NoEffect => "No effect",
        RunOutcome.Stopped => "Stopped",
        RunOutcome.NotNeeded => "Not needed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>How far a run is: its outcome once it has ended, else its state.</summary>
    public static string Standing(RunRow run) => run.Outcome is { } outcome ? Outcome(outcome) : State(run.State);
}
