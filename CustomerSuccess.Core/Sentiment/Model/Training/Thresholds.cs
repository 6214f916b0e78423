using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>From which probability on a label is given: where F1 is best on texts that the model has not seen.</summary>
internal static class Thresholds
{
    /// <summary>So many texts that a label does not have are counted as given beside: keeps the threshold of a rare label from hanging on a few texts.</summary>
    private const double Caution = 2;

    /// <param name="probabilities">By text and column.</param>
    public static float[] Of(IReadOnlyList<float[]> probabilities, IReadOnlyList<LabelledText> texts) =>
        [.. Enumerable.Range(0, Outputs.Count).Select(column => Of(column, probabilities, texts))];

    private static float Of(int column, IReadOnlyList<float[]> probabilities, IReadOnlyList<LabelledText> texts)
    {
        var known = Enumerable.Range(0, texts.Count).Where(i => Outputs.Has(texts[i].Known, column))
            .OrderByDescending(i => probabilities[i][column]).ToList();
        var positives = known.Count(i => Outputs.Has(texts[i].Labels, column));
        var (right, best, threshold) = (0, 0.0, 0.5f);
        for (var given = 1; given <= known.Count; given++)
        {
            right += Outputs.Has(texts[known[given - 1]].Labels, column) ? 1 : 0;
            var score = 2 * right / (positives + given + Caution);
            if (score > best)
            {
                var next = given < known.Count ? probabilities[known[given]][column] : 0;
                (best, threshold) = (score, (probabilities[known[given - 1]][column] + next) / 2);
            }
        }

        return threshold;
    }
}
