namespace CustomerSuccess.Core.Health;

/// <summary>A line of the list that decides which scorecard applies to a customer; the first that fits.</summary>
public sealed class ScorecardPriority
{
    private ScorecardPriority()
    {
    }

    public ScorecardPriority(int position, string scorecardKey, string? segment)
    {
        Position = position;
        ScorecardKey = scorecardKey;
        Segment = segment;
    }

    public int Position { get; private set; }

    public string ScorecardKey { get; private set; } = "";

    /// <summary>Null fits every customer.</summary>
    public string? Segment { get; private set; }
}
