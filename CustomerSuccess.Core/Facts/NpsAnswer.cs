namespace CustomerSuccess.Core.Facts;

/// <summary>How likely a contact is to recommend us, 0 to 10.</summary>
public sealed class NpsAnswer
{
    private NpsAnswer()
    {
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public string ExternalId { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public int Score { get; private set; }

    public string? ContactId { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>Of the comment, -1 to 1; null without one.</summary>
    public double? Sentiment { get; private set; }

    /// <summary>The comment has words of frustration or anger; null without one.</summary>
    public bool? Angry { get; private set; }
}
