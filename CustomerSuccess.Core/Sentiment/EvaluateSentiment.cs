using System.Diagnostics;
using System.Globalization;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Sentiment.Files;
using CustomerSuccess.Core.Sentiment.Model.Measuring;

namespace CustomerSuccess.Core.Sentiment;

/// <summary>Holds the sentiment model against a file of labelled texts. Touches no database: whoever can read the files may do it.</summary>
public sealed class EvaluateSentiment
{
    private const string Expected = "expected 0 and 1, -1, 0 and 1, negative, neutral and positive, or labels by name or place in a file given with --labels";

    /// <param name="tsv">Text, tab, label(s).</param>
    /// <param name="labels">Names, a line each, that numbers in the labels count from 0; null when the labels speak for themselves.</param>
    /// <param name="model">A file that train-sentiment has written; null for the shipped one.</param>
    public Task<Result<SentimentEvaluation>> RunAsync(string tsv, string? labels, string? model, CancellationToken cancellationToken) =>
        Task.Run(() => Run(tsv, labels, model), cancellationToken);

    private static Result<SentimentEvaluation> Run(string tsv, string? labels, string? model)
    {
        var classifier = ModelAt.Read(model);
        var lines = TsvFile.Read(tsv);
        var names = Names(labels);
        if (!classifier.Succeeded || !lines.Succeeded || !names.Succeeded)
        {
            return (classifier.Error ?? lines.Error ?? names.Error)!;
        }

        var written = names.Value ?? WithoutNames(lines.Value);
        if (LabelSet.Of([.. written.Values.Distinct(StringComparer.Ordinal)]) is not { } set)
        {
            return new Invalid($"{labels ?? tsv}: the model has no labels '{string.Join(", ", written.Values.Distinct(StringComparer.Ordinal).Take(10))}'; {Expected}.");
        }

        var watch = Stopwatch.StartNew();
        var texts = Texts(tsv, lines.Value, written, set);
        return texts.Succeeded
            ? new SentimentEvaluation(tsv, classifier.Value.Facts, SentimentMeasuring.Of(classifier.Value, set, texts.Value), watch.Elapsed.TotalSeconds)
            : texts.Error;
    }

    /// <returns>By what a label is written as, its name; null without a file.</returns>
    private static Result<IReadOnlyDictionary<string, string>?> Names(string? path)
    {
        try
        {
            var names = path is null ? null : File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
            var written = names?.Select((name, place) => (Key: place.ToString(CultureInfo.InvariantCulture), name)).Concat(names.Select(name => (Key: name, name)))
                .DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.name, StringComparer.Ordinal);
            return written is { Count: 0 } ? new Invalid($"{path} names no label; expected one a line.") : written;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Invalid($"{path} cannot be read: {fault.Message}");
        }
    }

    private static Dictionary<string, string> WithoutNames(IReadOnlyList<TsvLine> lines)
    {
        var written = lines.SelectMany(line => line.Labels).Distinct(StringComparer.Ordinal).ToList();
        var hasMinus = written.Contains("-1");
        return written.ToDictionary(
            label => label,
            label => label switch
            {
                "1" => "positive",
                "0" => hasMinus ? "neutral" : "negative",
                "-1" => "negative",
                _ => label.ToLowerInvariant(),
            },
            StringComparer.Ordinal);
    }

    private static Result<IReadOnlyList<(string Text, IReadOnlyList<int> Labels)>> Texts(
        string tsv, IReadOnlyList<TsvLine> lines, IReadOnlyDictionary<string, string> names, LabelSet set)
    {
        var places = set.Labels.Select((label, place) => (label, place)).ToDictionary(pair => pair.label, pair => pair.place, StringComparer.Ordinal);
        var texts = new List<(string, IReadOnlyList<int>)>(lines.Count);
        foreach (var line in lines)
        {
            if (line.Labels.FirstOrDefault(label => !names.ContainsKey(label)) is { } stranger)
            {
                return new Invalid($"{tsv}, row {line.Number}, column 2: '{stranger}' is none of the labels; {Expected}.");
            }

            texts.Add((line.Text, [.. line.Labels.Select(label => places[names[label]]).Distinct()]));
        }

        return texts;
    }
}
