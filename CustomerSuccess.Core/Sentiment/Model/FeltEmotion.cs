namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>An emotion that a text shows.</summary>
/// <param name="Strength">The probability that a reader would name it, above 0 to 1.</param>
public sealed record FeltEmotion(Emotion Emotion, double Strength);
