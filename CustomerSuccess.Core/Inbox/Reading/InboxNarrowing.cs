using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox.Reading;

/// <summary>The filter of the inbox as a query.</summary>
internal static class InboxNarrowing
{
    /// <param name="newest">The end of the period.</param>
    public static IQueryable<InboxText> Narrow(this IQueryable<InboxText> texts, InboxFilter filter, NeutralZone zone, DateTimeOffset newest)
    {
        texts = filter.Unanswered ? texts.Where(text => text.Unanswered) : texts;
        if (filter.Issue is { } issue)
        {
            var bit = IssueBits.Bit(issue);
            texts = texts.Where(text => (text.Issues & bit) != 0);
        }

        if (filter.Days is { } days)
        {
            var since = newest.AddDays(-days);
            texts = texts.Where(text => text.At >= since);
        }

        return Sounding(texts, filter.Sentiment, zone.From, zone.To);
    }

    private static IQueryable<InboxText> Sounding(IQueryable<InboxText> texts, TextSentiment? sentiment, double from, double to) => sentiment switch
    {
        null => texts,
        TextSentiment.Negative => texts.Where(text => text.Said == TextSentiment.Negative || (text.Said == null && text.Score < from)),
        TextSentiment.Positive => texts.Where(text => text.Said == TextSentiment.Positive || (text.Said == null && text.Score > to)),
        TextSentiment.Neutral or TextSentiment.Mixed =>
            texts.Where(text => text.Said == TextSentiment.Neutral || (text.Said == null && text.Score >= from && text.Score <= to)),
        TextSentiment.Unknown => texts.Where(text => text.Said == null && text.Score == null),
        _ => throw new ArgumentOutOfRangeException(nameof(sentiment)),
    };
}
