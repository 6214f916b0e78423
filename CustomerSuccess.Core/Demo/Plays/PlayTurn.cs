namespace CustomerSuccess.Core.Demo.Plays;

/// <summary>What a CSM of the demo does with a play on the way.</summary>
internal enum PlayTurn
{
    None,

    /// <summary>The first task is done, and the customer has answered.</summary>
    Answered,

    /// <summary>The first task is skipped.</summary>
    Skipped,
    Paused,
    Cancelled,
}
