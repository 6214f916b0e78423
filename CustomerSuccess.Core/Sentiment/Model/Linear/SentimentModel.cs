namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>All that a training leaves behind.</summary>
/// <param name="Facts">How it came about, in one JSON object.</param>
/// <param name="Thresholds">By column of <see cref="Outputs"/>: from which probability on a label is given.</param>
internal sealed record SentimentModel(string Facts, IReadOnlyList<float> Thresholds, SentimentScale Scale, LinearModel Weights)
{
    /// <summary>How good a text sounds: which side it is on, times whether it takes a side at all; -1 to 1.</summary>
    public static double Score(LinearScores scores)
    {
        var takesSides = 1 - ((1 - scores.Probability(Outputs.Negative)) * (1 - scores.Probability(Outputs.Positive)));
        return ((2 * scores.Probability(Outputs.Polarity)) - 1) * takesSides;
    }
}
