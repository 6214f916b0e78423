using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox.Model;

/// <summary>What to do about how a customer sounds.</summary>
internal static class VoiceActions
{
    private const int Most = 3;

    private static readonly (Issue Issue, string Action)[] ByIssue =
    [
        (Issue.CancelIntent, "Call them: they speak of leaving."),
        (Issue.Outage, "Send them what happened in the outage and what is done about it."),
        (Issue.Bug, "Ask support where their bugs stand, and tell them before they ask."),
        (Issue.Support, "Go through their open tickets with support and write when each will be answered."),
        (Issue.Slow, "Have engineering look at what is slow for them."),
        (Issue.Billing, "Clear the invoice with their finance."),
        (Issue.Usability, "Offer a training on what they find hard."),
        (Issue.MissingFeature, "Bring what they miss to product, and say what there is instead."),
    ];

    /// <param name="quarter">The texts of the past 90 days.</param>
    /// <param name="sentiment">How they sound now.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<HeardText> quarter, TextSentiment sentiment, NeutralZone zone)
    {
        var bad = quarter.Where(text => zone.Of(text.Score) == TextSentiment.Negative).ToList();
        var issues = bad.Aggregate(0, (bits, text) => bits | text.Issues) | (quarter.Aggregate(0, (bits, text) => bits | text.Issues) & IssueBits.Bit(Issue.CancelIntent));
        var actions = ByIssue.Where(own => (issues & IssueBits.Bit(own.Issue)) != 0).Select(own => own.Action).ToList();
        var angry = bad.Any(text => (text.Emotions & (EmotionBits.Bit(Emotion.Anger) | EmotionBits.Bit(Emotion.Frustration))) != 0);
        return
        [
            .. actions.Concat(angry && (issues & IssueBits.Bit(Issue.CancelIntent)) == 0 ? ["Call rather than write: they are angry or frustrated."] : Array.Empty<string>())
                .Concat(sentiment == TextSentiment.Positive && bad.Count == 0 ? ["Ask for a reference or a review while they are happy."] : Array.Empty<string>())
                .Take(Most),
        ];
    }
}
