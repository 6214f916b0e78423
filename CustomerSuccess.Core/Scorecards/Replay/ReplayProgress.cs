namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>How far the reading of month ends is.</summary>
/// <param name="Day">The month end that was read last; they come in any order.</param>
public sealed record ReplayProgress(DateOnly Day, int Done, int All)
{
    /// <summary>0 to 1.</summary>
    public double Share => All == 0 ? 1 : (double)Done / All;
}
