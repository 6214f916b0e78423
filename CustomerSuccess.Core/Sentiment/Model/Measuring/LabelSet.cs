using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Core.Sentiment.Model.Measuring;

/// <summary>Labels that a file can use, and where the model answers them.</summary>
/// <param name="Columns">By label the column of <see cref="Outputs"/>; null when the labels are sentiments, which exclude each other.</param>
internal sealed record LabelSet(IReadOnlyList<string> Labels, IReadOnlyList<int>? Columns)
{
    public static readonly LabelSet TwoSides = new(["negative", "positive"], null);

    public static readonly LabelSet ThreeSides = new(["negative", "neutral", "positive"], null);

    private static readonly (IReadOnlyList<string> Names, int First)[] Known = [(Outputs.Groups, Outputs.Group), (Outputs.EkmanEmotions, Outputs.Ekman), (Outputs.Emotions, 0)];

    /// <returns>The smallest set of the model that has all the names, or that of a sentiment; null when none has.</returns>
    public static LabelSet? Of(IReadOnlyList<string> names)
    {
        foreach (var sides in (LabelSet[])[TwoSides, ThreeSides])
        {
            if (names.All(sides.Labels.Contains))
            {
                return sides with { Labels = names };
            }
        }

        foreach (var (known, first) in Known)
        {
            if (names.All(known.Contains))
            {
                return new LabelSet(names, [.. names.Select(name => first + known.ToList().IndexOf(name))]);
            }
        }

        return null;
    }

    /// <returns>Which side a label is on: -1, 1, or 0 for neither.</returns>
    public static int Side(string label) => label switch
    {
        "positive" => 1,
        "negative" => -1,
        _ when Outputs.Emotions.ToList().IndexOf(label) is var emotion and >= 0 => Side(Outputs.Implied([emotion])),
        _ => 0,
    };

    private static int Side(ulong bits) => Outputs.Has(bits, Outputs.Positive) ? 1 : Outputs.Has(bits, Outputs.Negative) ? -1 : 0;
}
