namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>The score of a text of which a person has said how it sounds.</summary>
public static class Corrected
{
    /// <summary>At least so far from 0, that the text counts as what the person said.</summary>
    private const double Least = 0.6;

    /// <param name="said">Negative, neutral or positive.</param>
    /// <param name="judged">What the model said, -1 to 1; null where it could not tell.</param>
    /// <returns>-1 to 1: the model's score where it is on that side already and farther out.</returns>
    public static double Score(TextSentiment said, double? judged) => said switch
    {
        TextSentiment.Negative => Math.Min(judged ?? -Least, -Least),
        TextSentiment.Positive => Math.Max(judged ?? Least, Least),
        TextSentiment.Neutral => 0,
        TextSentiment.Unknown or TextSentiment.Mixed => throw new ArgumentException("A person says negative, neutral or positive.", nameof(said)),
        _ => throw new ArgumentOutOfRangeException(nameof(said)),
    };
}
