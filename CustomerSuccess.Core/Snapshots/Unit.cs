namespace CustomerSuccess.Core.Snapshots;

/// <summary>How a number is written for a person.</summary>
public enum Unit
{
    Days,
    Share,
    Change,
    Number,
    Count,
    Sentiment,
    Rating,
    Points,
    Money,
    Percent,
    Answer,
    Nps,
    Flag,
}
