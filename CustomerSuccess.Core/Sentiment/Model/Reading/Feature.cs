namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>Something that a text has and others may have too.</summary>
/// <param name="Token">Which token it comes from; of a pair the second.</param>
internal readonly record struct Feature(uint Hash, ushort Token, FeatureKind Kind);
