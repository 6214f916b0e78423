using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>Turns labelled texts into numbers.</summary>
internal static class Examples
{
    public static (Vocabulary Vocabulary, IReadOnlyList<Example> Examples) Of(IReadOnlyList<LabelledText> texts, TrainingSettings settings)
    {
        var read = texts.Select(text => TextParts.Of(text.Text)).ToList();
        var vocabulary = Vocabulary.Of(read.ConvertAll(text => text.Features), settings);
        return (vocabulary, [.. texts.Select((text, i) => Example(text, read[i], vocabulary))]);
    }

    public static Example Of(LabelledText text, Vocabulary vocabulary) => Example(text, TextParts.Of(text.Text), vocabulary);

    private static Example Example(LabelledText text, TextParts parts, Vocabulary vocabulary)
    {
        var (rows, values) = (new List<int>(), new List<float>());
        var seen = new HashSet<int>();
        var (words, characters) = (0.0, 0.0);
        foreach (var feature in parts.Features)
        {
            var row = Array.BinarySearch(vocabulary.Hashes, feature.Hash);
            if (row < 0 || !seen.Add(row))
            {
                continue;
            }

            var rarity = vocabulary.Rarity[row];
            var ofCharacters = feature.Kind == FeatureKind.Characters;
            (words, characters) = ofCharacters ? (words, characters + (rarity * rarity)) : (words + (rarity * rarity), characters);
            rows.Add(row);
            values.Add(ofCharacters ? -rarity : rarity);
        }

        var (wordScale, characterScale) = ((float)(1 / Math.Sqrt(Math.Max(words, 1e-9))), (float)(1 / Math.Sqrt(Math.Max(characters, 1e-9))));
        return new Example(
            [.. rows], [.. values.Select(value => value < 0 ? -value * characterScale : value * wordScale)], parts.Dense, text.Labels, text.Known);
    }
}
