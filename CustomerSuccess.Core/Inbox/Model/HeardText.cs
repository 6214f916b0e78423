namespace CustomerSuccess.Core.Inbox.Model;

/// <summary>How one text of a customer sounds.</summary>
/// <param name="Score">-1 to 1, as people have corrected it; null where nobody can tell.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Emotions">A bit for each (<see cref="Sentiment.Model.EmotionBits"/>).</param>
/// <param name="Issues">A bit for each (<see cref="Sentiment.Model.IssueBits"/>).</param>
public sealed record HeardText(DateOnly Day, double? Score, double Confidence, int Emotions, int Issues);
