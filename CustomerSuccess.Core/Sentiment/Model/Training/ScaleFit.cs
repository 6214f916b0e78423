using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>Finds where neutral begins and ends, and how often a label is right at a score, on texts that the model has not seen.</summary>
internal static class ScaleFit
{
    private const double Step = 0.01;

    /// <summary>So many texts of the overall mix are added to every bin, so that an empty one says no more than the mix.</summary>
    private const double Prior = 20;

    /// <param name="probabilities">By text and column.</param>
    public static SentimentScale Of(IReadOnlyList<float[]> probabilities, IReadOnlyList<LabelledText> texts)
    {
        var sided = Enumerable.Range(0, texts.Count).Select(i => (Score: Score(probabilities[i]), Label: Label(texts[i].Labels)))
            .Where(text => text.Label is not null).Select(text => (text.Score, Label: text.Label!.Value)).ToList();
        var shares = Shares(sided);
        return new SentimentScale(
            -Edge(sided, TextSentiment.Negative, -1), Edge(sided, TextSentiment.Positive, 1), shares[0], shares[1], shares[2]);
    }

    /// <summary>Of a text of one sentiment only.</summary>
    private static TextSentiment? Label(ulong labels) => (Outputs.Has(labels, Outputs.Negative), Outputs.Has(labels, Outputs.Neutral), Outputs.Has(labels, Outputs.Positive)) switch
    {
        (true, false, false) => TextSentiment.Negative,
        (false, true, false) => TextSentiment.Neutral,
        (false, false, true) => TextSentiment.Positive,
        _ => null,
    };

    private static double Score(float[] probabilities) =>
        ((2 * probabilities[Outputs.Polarity]) - 1) * (1 - ((1 - probabilities[Outputs.Negative]) * (1 - probabilities[Outputs.Positive])));

    /// <returns>How far from 0 a side begins: where as many neutral texts are beyond as texts of the side are before, weighed by how many there are.</returns>
    private static double Edge(List<(double Score, TextSentiment Label)> texts, TextSentiment side, int sign)
    {
        var own = texts.Where(text => text.Label == side).Select(text => text.Score * sign).ToList();
        var neutral = texts.Where(text => text.Label == TextSentiment.Neutral).Select(text => text.Score * sign).ToList();
        var (best, edge) = (double.MaxValue, 0.0);
        for (var at = 0.0; at <= 0.6; at += Step)
        {
            var errors = ((double)own.Count(score => score <= at) / own.Count) + ((double)neutral.Count(score => score > at) / Math.Max(1, neutral.Count));
            (best, edge) = errors < best ? (errors, at) : (best, edge);
        }

        return edge;
    }

    private static float[][] Shares(List<(double Score, TextSentiment Label)> texts)
    {
        TextSentiment[] labels = [TextSentiment.Negative, TextSentiment.Neutral, TextSentiment.Positive];
        var bins = texts.ToLookup(text => SentimentScale.Bin(text.Score), text => text.Label);
        return [.. labels.Select(label => Enumerable.Range(0, SentimentScale.Bins).Select(bin => (float)(
            (bins[bin].Count(own => own == label) + (Prior * texts.Count(text => text.Label == label) / texts.Count)) / (bins[bin].Count() + Prior))).ToArray())];
    }
}
