namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Which runs a list shows; what is counted anywhere is one of these.</summary>
public enum RunStanding
{
    /// <summary>Running or paused, without those held out.</summary>
    Open,
    Paused,

    /// <summary>Without those held out.</summary>
    Ended,

    /// <summary>All but those held out.</summary>
    Treated,

    /// <summary>For comparison, whether they are followed still or have ended.</summary>
    HeldOut,
}
