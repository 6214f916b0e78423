namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What a <see cref="ScoreRule"/> looks at.</summary>
public enum ScoreSignal
{
    /// <summary>The score itself; fires when it comes below the threshold.</summary>
    Score,

    /// <summary>How far the score has fallen; fires when it is more than the threshold.</summary>
    Fall,
}
