namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>Whether a run takes part in a comparison.</summary>
internal enum RunStatus
{
    Counted,

    /// <summary>Will be counted when its time is over.</summary>
    Underway,

    /// <summary>The customer went through the same play before, and counts once.</summary>
    Again,

    /// <summary>Nothing was drawn for it.</summary>
    NotDrawn,
}
