namespace CustomerSuccess.Core.Sentiment;

/// <summary>What came of a training.</summary>
/// <param name="Texts">How many it was trained on.</param>
/// <param name="Features">How many words, pairs of words and runs of characters the model looks at.</param>
/// <param name="Bytes">Size of the file.</param>
public sealed record TrainedSentiment(int Texts, int Features, long Bytes, double Seconds, string Facts);
