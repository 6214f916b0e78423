using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Facts;

/// <summary>A request to support.</summary>
public sealed class Ticket
{
    private Ticket()
    {
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public string ExternalId { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public TicketPriority? Priority { get; private set; }

    /// <summary>The day from which the escalation was known: of the opening, or of the import that first reported it.</summary>
    public DateOnly? EscalatedOn { get; private set; }

    /// <summary>1 to 5; known from the day of closing.</summary>
    public int? Satisfaction { get; private set; }

    public string? Subject { get; private set; }

    public string? Text { get; private set; }

    /// <summary>-1 to 1; null without text and where the model cannot tell.</summary>
    public double? Sentiment { get; private set; }

    /// <summary>The text shows frustration or anger; null without.</summary>
    public bool? Angry { get; private set; }

    /// <summary>Of the sentiment, 0 to 1; null without text.</summary>
    public double? Confidence { get; private set; }

    /// <summary>A bit for each emotion (<see cref="EmotionBits"/>); null without text.</summary>
    public int? Emotions { get; private set; }

    /// <summary>A bit for each issue (<see cref="IssueBits"/>); null without text.</summary>
    public int? Issues { get; private set; }

    /// <summary>What is read out of the text is stored beside it.</summary>
    internal void Read(TextReading reading) =>
        (Sentiment, Angry, Confidence, Emotions, Issues) = (reading.Sentiment, reading.Angry, reading.Confidence, reading.Emotions, reading.Issues);
}
