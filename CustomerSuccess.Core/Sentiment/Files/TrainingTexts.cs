using System.Globalization;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Training;

namespace CustomerSuccess.Core.Sentiment.Files;

/// <summary>The texts that the model learns from.</summary>
internal static class TrainingTexts
{
    /// <param name="folder">With original/train.tsv, whose labels are numbers from 0 to 27 in the order of GoEmotions.</param>
    public static Result<IReadOnlyList<LabelledText>> GoEmotions(string folder)
    {
        var path = Path.Combine(folder, "original", "train.tsv");
        var lines = TsvFile.Read(path);
        return lines.Succeeded ? Convert(path, lines.Value, $"a number from 0 to {Outputs.Emotions.Count - 1}", ByEmotion) : lines.Error;
    }

    /// <param name="folder">With files of sentences, each labelled 1 (good) or 0 (bad): "*_labelled.txt" (Kotzias et al. 2015).</param>
    public static Result<IReadOnlyList<LabelledText>> Sentences(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new Invalid($"{folder} is no folder; expected one with files named *_labelled.txt.");
        }

        var all = new List<LabelledText>();
        foreach (var path in Directory.GetFiles(folder, "*_labelled.txt").Order(StringComparer.Ordinal))
        {
            var lines = TsvFile.Read(path);
            var texts = lines.Succeeded ? Convert(path, lines.Value, "0 or 1", BySide) : lines.Error;
            if (!texts.Succeeded)
            {
                return texts;
            }

            all.AddRange(texts.Value);
        }

        return all.Count > 0 ? all : new Invalid($"{folder} has no file named *_labelled.txt.");
    }

    /// <summary>Sentences of our own, as people write them to support and to their contact; labels are those of GoEmotions by name.</summary>
    public static IReadOnlyList<LabelledText> Support()
    {
        using var stream = typeof(TrainingTexts).Assembly.GetManifestResourceStream("CustomerSuccess.Core.Sentiment.Files.support-sentences.tsv")
            ?? throw new InvalidOperationException("The sentences of support are not part of the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
        return [.. lines.Select(line => line.Split('\t')).Select(cells => OfEmotions(cells[0], cells[1].Split(',').Select(Emotion)))];
    }

    private static int Emotion(string name) => Outputs.Emotions.ToList().IndexOf(name) is var label and >= 0
        ? label
        : throw new FormatException($"support-sentences.tsv: '{name}' is no label of GoEmotions.");

    private static LabelledText OfEmotions(string text, IEnumerable<int> labels)
    {
        var bits = Outputs.Implied(labels);
        return new LabelledText(text, bits, Outputs.Known(bits));
    }

    private static LabelledText? ByEmotion(TsvLine line)
    {
        var labels = line.Labels.Select(label => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return labels.TrueForAll(label => label >= 0 && label < Outputs.Emotions.Count) ? OfEmotions(line.Text, labels) : null;
    }

    private static LabelledText? BySide(TsvLine line)
    {
        const ulong Known = 1ul << Outputs.Polarity | 1ul << Outputs.Positive | 1ul << Outputs.Negative;
        return line.Labels is ["0"] ? new LabelledText(line.Text, 1ul << Outputs.Negative, Known)
            : line.Labels is ["1"] ? new LabelledText(line.Text, 1ul << Outputs.Polarity | 1ul << Outputs.Positive, Known)
            : null;
    }

    private static Result<IReadOnlyList<LabelledText>> Convert(
        string path, IReadOnlyList<TsvLine> lines, string expected, Func<TsvLine, LabelledText?> convert)
    {
        var texts = new List<LabelledText>(lines.Count);
        foreach (var line in lines)
        {
            if (convert(line) is not { } text)
            {
                return new Invalid($"{path}, row {line.Number}, column 2: '{string.Join(',', line.Labels)}' is no label; expected {expected}.");
            }

            texts.Add(text);
        }

        return texts;
    }
}
