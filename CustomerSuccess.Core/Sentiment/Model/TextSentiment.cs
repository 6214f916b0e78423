namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>How a text sounds.</summary>
public enum TextSentiment
{
    /// <summary>The text says too little, or is in a language that the model does not know.</summary>
    Unknown = 0,
    Negative = 1,
    Neutral = 2,
    Positive = 3,

    /// <summary>Good and bad in one text, neither of which wins.</summary>
    Mixed = 4,
}
