namespace CustomerSuccess.Core.Sentiment.Model.Measuring;

/// <summary>Holds a model against texts that people have labelled.</summary>
internal static class SentimentMeasuring
{
    /// <param name="texts">Each with the places of its labels in the set.</param>
    public static SentimentFigures Of(TextClassifier classifier, LabelSet set, IReadOnlyList<(string Text, IReadOnlyList<int> Labels)> texts)
    {
        var judgements = texts.Select(text => classifier.Judge(text.Text)).ToList();
        var given = texts.Select((text, i) => set.Columns is { } columns ? ByThreshold(classifier, columns, text.Text) : BySide(set, judgements[i])).ToList();
        var figures = set.Labels.Select((label, at) => new LabelFigures(
            label, texts.Count(text => text.Labels.Contains(at)), given.Count(own => own.Contains(at)), texts.Where((text, i) => text.Labels.Contains(at) && given[i].Contains(at)).Count())).ToList();
        return new SentimentFigures(
            texts.Count,
            judgements.Count(judgement => judgement.Sentiment == TextSentiment.Unknown),
            texts.Where((text, i) => text.Labels.Order().SequenceEqual(given[i].Order())).Count() / (double)texts.Count,
            texts.GroupBy(text => string.Join(',', text.Labels.Order()), StringComparer.Ordinal).Max(same => same.Count()) / (double)texts.Count,
            figures.Average(figure => figure.F1),
            PairOrder.Auc(texts.Select((text, i) => (judgements[i].Score, Side: Side(set, text.Labels))).Where(text => text.Side != 0).Select(text => (text.Score, text.Side > 0))),
            figures);
    }

    private static List<int> ByThreshold(TextClassifier classifier, IReadOnlyList<int> columns, string text)
    {
        var probabilities = classifier.Probabilities(text);
        return [.. Enumerable.Range(0, columns.Count).Where(at => probabilities[columns[at]] >= classifier.Model.Thresholds[columns[at]])];
    }

    /// <summary>With two sides the sign of the score decides; with three, mixed counts as neutral.</summary>
    private static List<int> BySide(LabelSet set, TextJudgement judgement)
    {
        var name = judgement.Sentiment switch
        {
            TextSentiment.Unknown => null,
            _ when !set.Labels.Contains("neutral") => judgement.Score > 0 ? "positive" : "negative",
            TextSentiment.Negative => "negative",
            TextSentiment.Positive => "positive",
            TextSentiment.Neutral or TextSentiment.Mixed => "neutral",
            _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
        };
        return name is not null && set.Labels.ToList().IndexOf(name) is var at and >= 0 ? [at] : [];
    }

    /// <returns>0 when the labels are on both sides or on none.</returns>
    private static int Side(LabelSet set, IReadOnlyList<int> labels)
    {
        var sides = labels.Select(label => LabelSet.Side(set.Labels[label])).Where(side => side != 0).Distinct().ToList();
        return sides is [var one] ? one : 0;
    }
}
