namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>
/// From a score to a sentiment: where it stops being bad and starts being good, and how often people agreed with a label at a score, counted on texts
/// that the model had not seen.
/// </summary>
/// <param name="NegativeBelow">Scores below are negative.</param>
/// <param name="PositiveAbove">Scores above are positive; between both lies neutral.</param>
/// <param name="Negative">By bin of the score from -1 to 1: share of texts that people called negative.</param>
/// <param name="Neutral">The same for neutral.</param>
/// <param name="Positive">The same for positive.</param>
internal sealed record SentimentScale(double NegativeBelow, double PositiveAbove, float[] Negative, float[] Neutral, float[] Positive)
{
    public const int Bins = 20;

    public TextSentiment Of(double score) =>
        score < NegativeBelow ? TextSentiment.Negative : score > PositiveAbove ? TextSentiment.Positive : TextSentiment.Neutral;

    /// <returns>0 to 1: the share of texts of this score that people labelled so.</returns>
    public double Confidence(TextSentiment sentiment, double score)
    {
        var shares = sentiment switch
        {
            TextSentiment.Negative => Negative,
            TextSentiment.Positive => Positive,
            TextSentiment.Neutral => Neutral,
            TextSentiment.Unknown or TextSentiment.Mixed => null,
            _ => throw new ArgumentOutOfRangeException(nameof(sentiment)),
        };
        if (shares is null)
        {
            return 0;
        }

        var place = Math.Clamp(((score + 1) / 2 * Bins) - 0.5, 0, Bins - 1);
        var (low, rest) = ((int)place, place - (int)place);
        return (shares[low] * (1 - rest)) + (shares[Math.Min(Bins - 1, low + 1)] * rest);
    }

    public static int Bin(double score) => Math.Clamp((int)((score + 1) / 2 * Bins), 0, Bins - 1);
}
