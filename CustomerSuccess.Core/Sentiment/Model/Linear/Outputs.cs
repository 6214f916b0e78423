namespace CustomerSuccess.Core.Sentiment.Model.Linear;

/// <summary>
/// What the model says of a text, one column each: the 28 labels of GoEmotions (Demszky et al., ACL 2020), the same grouped as Ekman's emotions and as
/// sentiment (both groupings from the paper), and whether a text that takes sides is on the good one.
/// </summary>
internal static class Outputs
{
    /// <summary>Columns that are used.</summary>
    public const int Count = 40;

    /// <summary>Columns that a row of weights has, for the width of a vector.</summary>
    public const int Width = 48;

    public const int Ekman = 28;
    public const int Group = 35;
    public const int Ambiguous = 35;
    public const int Negative = 36;
    public const int Neutral = 37;
    public const int Positive = 38;
    public const int Polarity = 39;

    public static readonly IReadOnlyList<string> Emotions =
    [
        "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity", "desire", "disappointment", "disapproval",
        "disgust", "embarrassment", "excitement", "fear", "gratitude", "grief", "joy", "love", "nervousness", "optimism", "pride", "realization",
        "relief", "remorse", "sadness", "surprise", "neutral",
    ];

    public static readonly IReadOnlyList<string> EkmanEmotions = ["anger", "disgust", "fear", "joy", "neutral", "sadness", "surprise"];

    public static readonly IReadOnlyList<string> Groups = ["ambiguous", "negative", "neutral", "positive"];

    /// <summary>By label of GoEmotions: that of Ekman.</summary>
    private static readonly int[] ToEkman = [3, 3, 0, 0, 3, 3, 6, 6, 3, 5, 0, 1, 5, 3, 2, 3, 5, 3, 3, 2, 3, 3, 6, 3, 5, 5, 6, 4];

    /// <summary>By label of GoEmotions: its sentiment.</summary>
    private static readonly int[] ToGroup = [3, 3, 1, 1, 3, 3, 0, 0, 3, 1, 1, 1, 1, 3, 1, 3, 1, 3, 3, 1, 3, 3, 0, 3, 1, 1, 0, 2];

    /// <summary>The bits of every column that says the same as some labels of GoEmotions.</summary>
    public static ulong Implied(IEnumerable<int> labels)
    {
        var bits = labels.Aggregate(0ul, (all, label) => all | 1ul << label | 1ul << (Ekman + ToEkman[label]) | 1ul << (Group + ToGroup[label]));
        return bits | (Has(bits, Positive) ? 1ul << Polarity : 0);
    }

    /// <summary>Polarity is known of a text that takes one side.</summary>
    public static ulong Known(ulong bits) => (1ul << Polarity) - 1 | (Has(bits, Positive) != Has(bits, Negative) ? 1ul << Polarity : 0);

    public static bool Has(ulong bits, int column) => (bits >> column & 1) != 0;
}
