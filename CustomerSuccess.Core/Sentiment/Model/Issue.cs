namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>What a text is about that somebody can do something about.</summary>
public enum Issue
{
    Bug = 1,
    Slow = 2,
    Billing = 3,
    MissingFeature = 4,
    Support = 5,
    Usability = 6,
    Outage = 7,
    CancelIntent = 8,
}
