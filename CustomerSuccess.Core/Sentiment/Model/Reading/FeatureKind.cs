namespace CustomerSuccess.Core.Sentiment.Model.Reading;

internal enum FeatureKind : byte
{
    Word,

    /// <summary>Two words in a row; it belongs to both.</summary>
    Pair,

    /// <summary>Two to five characters within a word, whose start and end count as characters.</summary>
    Characters,
}
