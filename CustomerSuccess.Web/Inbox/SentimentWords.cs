using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Inbox;

/// <summary>Sentiments, emotions and issues in words.</summary>
internal static class SentimentWords
{
    /// <summary>What a text can be shown as and filtered by.</summary>
    public static readonly IReadOnlyList<TextSentiment> Shown = [TextSentiment.Negative, TextSentiment.Neutral, TextSentiment.Positive, TextSentiment.Unknown];

    /// <summary>What a person can say.</summary>
    public static readonly IReadOnlyList<(TextSentiment Sentiment, string Key)> Said = [(TextSentiment.Negative, "1"), (TextSentiment.Neutral, "2"), (TextSentiment.Positive, "3")];

    public static string Name(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Unknown => "Unknown",
        TextSentiment.Negative => "Negative",
        TextSentiment.Neutral => "Neutral",
        TextSentiment.Positive => "Positive",
        TextSentiment.Mixed => "Mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(sentiment)),
    };

    public static string Name(Issue issue) => issue switch
    {
        Issue.Bug => "Bug",
        Issue.Slow => "Slow",
        Issue.Billing => "Billing",
        Issue.MissingFeature => "Missing feature",
        Issue.Support => "Support",
        Issue.Usability => "Usability",
        Issue.Outage => "Outage",
        Issue.CancelIntent => "Wants to leave",
        _ => throw new ArgumentOutOfRangeException(nameof(issue)),
    };

    public static string Name(TextKind kind) => kind switch
    {
        TextKind.Ticket => "Tickets",
        TextKind.Message => "Messages",
        TextKind.Comment => "Survey comments",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The word with a sign, so that colour is never all that tells it.</summary>
    /// <param name="score">-1 to 1; null where nobody can tell.</param>
    public static MarkupString Mark(TextSentiment sentiment, double? score) => Markup.Of(
        $"<span class=\"tone {Name(sentiment).ToLowerInvariant()}\"><span aria-hidden=\"true\">{Sign(sentiment)}</span> {Name(sentiment)}{(score is { } known ? $" {Text.Decimal(known, "0.00")}" : "")}</span>");

    private static string Sign(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Negative => "▼",
        TextSentiment.Positive => "▲",
        TextSentiment.Neutral or TextSentiment.Mixed => "●",
        TextSentiment.Unknown => "?",
        _ => throw new ArgumentOutOfRangeException(nameof(sentiment)),
    };
}
