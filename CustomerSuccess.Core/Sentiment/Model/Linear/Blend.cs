namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>
/// A grouped label is asked twice: directly, and as "at least one of its labels", as if they were independent. The mean of both logits is taken, which
/// judges unseen texts a little better than either.
/// </summary>
internal static class Blend
{
    private const float Little = 1e-6f;

    /// <summary>By column from <see cref="Outputs.Ekman"/> to <see cref="Outputs.Positive"/>: the labels of GoEmotions that it groups.</summary>
    private static readonly int[][] Members =
    [
        .. Enumerable.Range(Outputs.Ekman, Outputs.Polarity - Outputs.Ekman).Select(column =>
            Enumerable.Range(0, Outputs.Emotions.Count).Where(label => Outputs.Has(Outputs.Implied([label]), column)).ToArray()),
    ];

    public static void Apply(float[] logits)
    {
        Span<float> absent = stackalloc float[Outputs.Emotions.Count];
        for (var label = 0; label < absent.Length; label++)
        {
            absent[label] = 1 / (1 + MathF.Exp(logits[label]));
        }

        for (var group = 0; group < Members.Length; group++)
        {
            var none = 1f;
            foreach (var label in Members[group])
            {
                none *= absent[label];
            }

            ref var logit = ref logits[Outputs.Ekman + group];
            logit = (logit + MathF.Log((1 - none + Little) / (none + Little))) / 2;
        }
    }
}
