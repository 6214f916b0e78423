using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>Which scores are neither good nor bad: from <paramref name="From"/> to <paramref name="To"/>, -1 to 1.</summary>
/// <param name="Corrections">How many corrections of people have moved it; 0 when it lies where the training put it.</param>
public sealed record NeutralZone(double From, double To, int Corrections = 0)
{
    /// <summary>So many corrections are needed before they move anything.</summary>
    public const int Needed = 20;

    /// <summary>A shift counts as if so many texts had been seen that need none (shrinkage), so that few corrections move little.</summary>
    private const int Weight = 40;

    /// <summary>A bound is moved no farther than this.</summary>
    private const double Farthest = 0.25;

    private const double Step = 0.01;

    /// <summary>As the training put it.</summary>
    public static NeutralZone Shipped { get; } = Of(TextClassifier.Shipped.Model.Scale);

    internal static NeutralZone Of(SentimentScale scale) => new(scale.NegativeBelow, scale.PositiveAbove);

    public TextSentiment Of(double? score) =>
        score is not { } known ? TextSentiment.Unknown : known < From ? TextSentiment.Negative : known > To ? TextSentiment.Positive : TextSentiment.Neutral;

    /// <summary>
    /// Moved to where it would have been right most often, towards what people have said: each bound by the shift that agrees with most corrections,
    /// shrunk to n / (n + 40) of it for n corrections.
    /// </summary>
    /// <param name="said">The score that the model gave and what a person said instead or confirmed: negative, neutral or positive.</param>
    public NeutralZone Calibrated(IReadOnlyList<(double Judged, TextSentiment Said)> said)
    {
        if (said.Count < Needed)
        {
            return this;
        }

        var share = (double)said.Count / (said.Count + Weight);
        var from = Best(From, bound => said.Count(text => text.Judged < bound == (text.Said == TextSentiment.Negative)));
        var to = Best(To, bound => said.Count(text => text.Judged > bound == (text.Said == TextSentiment.Positive)));
        var (low, high) = (From + (share * (from - From)), To + (share * (to - To)));
        return new NeutralZone(Math.Round(Math.Min(low, high), 3), Math.Round(Math.Max(low, high), 3), said.Count);
    }

    /// <summary>In one sentence for people.</summary>
    public string Sentence(int made) => Corrections == 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Scores from {From:0.00} to {To:0.00} count as neutral. Corrections move that from {Needed} on; there are {made}.")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Scores from {From:0.00} to {To:0.00} count as neutral: {Corrections} corrections have moved that from {Shipped.From:0.00} to {Shipped.To:0.00}.");

    /// <returns>The nearest of the bounds within reach that are right most often.</returns>
    private static double Best(double bound, Func<double, int> right)
    {
        var (best, most) = (bound, right(bound));
        for (var shift = Step; shift <= Farthest; shift += Step)
        {
            foreach (var tried in (double[])[bound - shift, bound + shift])
            {
                if (right(tried) is var count && count > most)
                {
                    (best, most) = (tried, count);
                }
            }
        }

        return best;
    }
}
