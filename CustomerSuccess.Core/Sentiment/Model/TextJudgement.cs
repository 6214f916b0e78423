namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>What is read out of a text.</summary>
/// <param name="Score">-1 (bad) to 1 (good); 0 when unknown.</param>
/// <param name="Confidence">0 to 1: how many texts of this score people had labelled so, less when few of the words are known; 0 when there is no word.</param>
/// <param name="Emotions">The strongest first; empty when unknown.</param>
/// <param name="Issues">Each once.</param>
/// <param name="Words">The words that decided, the strongest first; at most <see cref="MostWords"/>.</param>
public sealed record TextJudgement(
    TextSentiment Sentiment,
    double Score,
    double Confidence,
    IReadOnlyList<FeltEmotion> Emotions,
    IReadOnlyList<FoundIssue> Issues,
    IReadOnlyList<DecidingWord> Words)
{
    public const int MostWords = 5;

    public static readonly TextJudgement None = new(TextSentiment.Unknown, 0, 0, [], [], []);

    /// <summary>It names frustration or anger, or shows one of them clearly and sounds bad.</summary>
    public bool IsAngry { get; init; }

    public bool Shows(Emotion emotion) => Emotions.Any(felt => felt.Emotion == emotion);
}
