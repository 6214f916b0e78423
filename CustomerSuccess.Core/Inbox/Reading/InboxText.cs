using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox.Reading;

/// <summary>What the filters of the inbox ask of a text, from whichever table.</summary>
internal sealed class InboxText
{
    public int Id { get; init; }

    public int CustomerId { get; init; }

    public DateTimeOffset At { get; init; }

    public double? Score { get; init; }

    public int? Issues { get; init; }

    public bool Unanswered { get; init; }

    /// <summary>What a person has said of it; null while the model's judgement stands.</summary>
    public TextSentiment? Said { get; init; }
}
