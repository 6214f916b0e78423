using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>The features that are looked at, and how rare each is among the texts of the training.</summary>
/// <param name="Hashes">By row, rising.</param>
/// <param name="Texts">By row: in how many texts it stands.</param>
/// <param name="Rarity">By row: 1 + ln((texts + 1) / (texts with it + 1)).</param>
internal sealed record Vocabulary(uint[] Hashes, int[] Texts, float[] Rarity)
{
    public static Vocabulary Of(IReadOnlyList<IReadOnlyList<Feature>> texts, TrainingSettings settings)
    {
        var counts = new Dictionary<uint, (int Texts, int Last, FeatureKind Kind)>();
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var feature in texts[text])
            {
                var known = counts.GetValueOrDefault(feature.Hash, (0, -1, feature.Kind));
                if (known.Item2 != text)
                {
                    counts[feature.Hash] = (known.Item1 + 1, text, feature.Kind);
                }
            }
        }

        var kept = counts.Where(pair => pair.Value.Texts >= Least(pair.Value.Kind, settings)).OrderBy(pair => pair.Key).ToList();
        return new Vocabulary(
            [.. kept.Select(pair => pair.Key)],
            [.. kept.Select(pair => pair.Value.Texts)],
            [.. kept.Select(pair => 1 + (float)Math.Log((texts.Count + 1.0) / (pair.Value.Texts + 1)))]);
    }

    private static int Least(FeatureKind kind, TrainingSettings settings) => kind switch
    {
        FeatureKind.Word => settings.WordTexts,
        FeatureKind.Pair => settings.PairTexts,
        FeatureKind.Characters => settings.CharacterTexts,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
