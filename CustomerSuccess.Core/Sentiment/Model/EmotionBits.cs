namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>Emotions as one number, for storing.</summary>
public static class EmotionBits
{
    public static int Of(IEnumerable<Emotion> emotions) => emotions.Aggregate(0, (bits, emotion) => bits | Bit(emotion));

    public static int Bit(Emotion emotion) => 1 << ((int)emotion - 1);

    public static IReadOnlyList<Emotion> In(int bits) => [.. Enum.GetValues<Emotion>().Where(emotion => (bits & Bit(emotion)) != 0)];
}
