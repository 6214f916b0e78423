using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Core.Sentiment.Model.Training;

/// <summary>
/// Trains a model: on some parts of the texts in turn, to see how it judges the part it has not seen (thresholds, neutral zone and confidence come from
/// that), then on all of them. Equal texts are in the same part.
/// </summary>
internal static class SentimentTraining
{
    /// <param name="facts">One JSON object that says how the model came about.</param>
    /// <param name="progress">0 to 1.</param>
    public static SentimentModel Run(
        IReadOnlyList<LabelledText> texts, TrainingSettings settings, string facts, Action<double> progress, CancellationToken cancellationToken)
    {
        var (vocabulary, examples) = Examples.Of(texts, settings);
        var part = texts.Select(text => (int)(Reading.Features.OfWord(text.Text) % (uint)settings.Folds)).ToArray();
        var unseen = new float[texts.Count][];
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            var model = Fit([.. examples.Where((_, i) => part[i] != fold)], fold);
            for (var i = 0; i < texts.Count; i++)
            {
                unseen[i] = part[i] == fold ? Probabilities(texts[i], model) : unseen[i];
            }
        }

        return new SentimentModel(facts, Thresholds.Of(unseen, texts), ScaleFit.Of(unseen, texts), Fit(examples, settings.Folds));

        LinearModel Fit(IReadOnlyList<Example> own, int run)
        {
            var weights = LinearTrainer.Train(own, vocabulary, settings, share => progress((run + share) / (settings.Folds + 1)), cancellationToken);
            TakeNoSide(weights.AsSpan(vocabulary.Hashes.Length * Outputs.Width), own);
            return LinearModel.Of(vocabulary.Hashes, vocabulary.Rarity, weights);
        }
    }

    /// <summary>
    /// GoEmotions has more good than bad texts, which says nothing about those of customers: the start of polarity is moved so that both sides are as
    /// likely before a word is read.
    /// </summary>
    private static void TakeNoSide(Span<float> dense, IReadOnlyList<Example> examples)
    {
        var sided = examples.Where(example => Outputs.Has(example.Known, Outputs.Polarity)).ToList();
        var good = sided.Count(example => Outputs.Has(example.Labels, Outputs.Polarity));
        dense[Outputs.Polarity] -= good == 0 || good == sided.Count ? 0 : (float)Math.Log((double)good / (sided.Count - good));
    }

    private static float[] Probabilities(LabelledText text, LinearModel model)
    {
        var scores = model.Read(Reading.TextParts.Of(text.Text), new Scratch());
        return [.. Enumerable.Range(0, Outputs.Count).Select(scores.Probability)];
    }
}
