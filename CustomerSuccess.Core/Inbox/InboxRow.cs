using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox;

/// <summary>A text of a customer and how it sounds.</summary>
/// <param name="Id">With the kind: the text.</param>
/// <param name="Title">The subject, or what it is.</param>
/// <param name="Sentiment">As a person has said, or as the model judges.</param>
/// <param name="Score">-1 to 1; null where the model cannot tell.</param>
/// <param name="Confidence">0 to 1; null before the text was judged.</param>
/// <param name="CorrectedBy">Who has said so; null while the model's judgement stands.</param>
/// <param name="Words">The words that decided, as they stand in the text.</param>
public sealed record InboxRow(
    TextKind Kind,
    int Id,
    string Customer,
    string CustomerName,
    DateTimeOffset At,
    string Title,
    string Text,
    TextSentiment Sentiment,
    double? Score,
    double? Confidence,
    IReadOnlyList<Emotion> Emotions,
    IReadOnlyList<Issue> Issues,
    bool Unanswered,
    string? CorrectedBy,
    IReadOnlyList<DecidingWord> Words);
