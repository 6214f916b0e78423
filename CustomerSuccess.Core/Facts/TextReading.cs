using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Facts;

/// <summary>What is stored of a judgement beside the text.</summary>
/// <param name="Sentiment">-1 to 1; null where the model cannot tell.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Angry">The text shows frustration or anger.</param>
/// <param name="Emotions">A bit for each of <see cref="Emotion"/>, as <see cref="EmotionBits"/> says.</param>
/// <param name="Issues">A bit for each of <see cref="Issue"/>, as <see cref="IssueBits"/> says.</param>
public sealed record TextReading(double? Sentiment, double Confidence, bool Angry, int Emotions, int Issues)
{
    public static TextReading Of(TextJudgement judgement) => new(
        judgement.Sentiment == TextSentiment.Unknown ? null : judgement.Score,
        judgement.Confidence,
        judgement.IsAngry,
        EmotionBits.Of(judgement.Emotions.Select(felt => felt.Emotion)),
        IssueBits.Of(judgement.Issues.Select(found => found.Issue)));
}
