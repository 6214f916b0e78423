namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>The emotions that matter to somebody who looks after customers; GoEmotions' labels, grouped.</summary>
public enum Emotion
{
    Anger = 1,
    Frustration = 2,
    Disappointment = 3,
    Worry = 4,
    Confusion = 5,
    Disapproval = 6,
    Curiosity = 7,
    Surprise = 8,
    Wish = 9,
    Regret = 10,
    Gratitude = 11,
    Joy = 12,
    Admiration = 13,
    Approval = 14,
    Optimism = 15,
    Relief = 16,
}
