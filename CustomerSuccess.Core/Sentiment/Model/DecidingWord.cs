namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>A word that moved the judgement.</summary>
/// <param name="Start">Where it stands in the text, in characters.</param>
/// <param name="Weight">How far it moved the score: below 0 to the bad side, above to the good; about -4 to 4 (logits).</param>
public sealed record DecidingWord(int Start, string Word, double Weight);
