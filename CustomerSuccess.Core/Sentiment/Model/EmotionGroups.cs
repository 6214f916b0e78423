using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>Which labels of GoEmotions are which emotion of ours; realization, embarrassment and pride are none.</summary>
internal static class EmotionGroups
{
    private static readonly (Emotion Emotion, int[] Columns)[] Groups =
    [
        Group(Emotion.Anger, "anger", "disgust"),
        Group(Emotion.Frustration, "annoyance"),
        Group(Emotion.Disappointment, "disappointment", "sadness", "grief"),
        Group(Emotion.Worry, "fear", "nervousness"),
        Group(Emotion.Confusion, "confusion"),
        Group(Emotion.Disapproval, "disapproval"),
        Group(Emotion.Curiosity, "curiosity"),
        Group(Emotion.Surprise, "surprise"),
        Group(Emotion.Wish, "desire"),
        Group(Emotion.Regret, "remorse"),
        Group(Emotion.Gratitude, "gratitude"),
        Group(Emotion.Joy, "joy", "amusement", "excitement", "love"),
        Group(Emotion.Admiration, "admiration"),
        Group(Emotion.Approval, "approval", "caring"),
        Group(Emotion.Optimism, "optimism"),
        Group(Emotion.Relief, "relief"),
    ];

    /// <summary>An emotion is shown from the threshold of one of its labels on; its strength is the highest probability among those.</summary>
    public static IReadOnlyList<FeltEmotion> Of(LinearScores scores, IReadOnlyList<float> thresholds) =>
    [
        .. Groups.Select(group => new FeltEmotion(
                group.Emotion,
                group.Columns.Where(column => scores.Probability(column) >= thresholds[column]).Select(column => (double)scores.Probability(column)).DefaultIfEmpty().Max()))
            .Where(felt => felt.Strength > 0).OrderByDescending(felt => felt.Strength),
    ];

    private static (Emotion, int[]) Group(Emotion emotion, params string[] labels) =>
        (emotion, [.. labels.Select(label => Outputs.Emotions.ToList().IndexOf(label))]);
}
