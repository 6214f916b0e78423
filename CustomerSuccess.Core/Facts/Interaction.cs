using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Facts;

/// <summary>A mail, call, meeting, chat or in-app message between us and a customer.</summary>
public sealed class Interaction
{
    private Interaction()
    {
    }

    /// <summary>One that somebody wrote down in the product.</summary>
    /// <param name="reading">Of the note; null without one.</param>
    public Interaction(int customerId, LoggedInteraction said, DateTimeOffset at, TextReading? reading, string by)
    {
        CustomerId = customerId;
        ExternalId = $"logged-{Guid.NewGuid():N}";
        At = at;
        Channel = said.Channel;
        Direction = Facts.Direction.Out;
        Executive = said.Executive;
        Subject = said.Subject;
        Text = said.Note;
        if (reading is not null)
        {
            Read(reading);
        }

        LoggedBy = by;
    }

    /// <summary>What a customer wrote to us on a page of the product.</summary>
    /// <param name="contactId"><c>contact_id</c>; null when nobody knows who it was.</param>
    public Interaction(int customerId, Channel channel, string? contactId, string subject, string text, TextReading reading, DateTimeOffset at)
    {
        (CustomerId, At, Channel, Direction, ContactId) = (customerId, at, channel, Facts.Direction.In, contactId);
        ExternalId = $"written-{Guid.NewGuid():N}";
        Subject = subject.Length <= FactLimits.Subject ? subject : subject[..FactLimits.Subject];
        Text = text;
        Read(reading);
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public string ExternalId { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Channel Channel { get; private set; }

    public Direction? Direction { get; private set; }

    /// <summary><c>contact_id</c> of the contact, who need not be known.</summary>
    public string? ContactId { get; private set; }

    /// <summary>An executive of the customer took part.</summary>
    public bool Executive { get; private set; }

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

    /// <summary>Who wrote it down in the product; null for what was imported.</summary>
    public string? LoggedBy { get; private set; }

    /// <summary>What is read out of the text is stored beside it.</summary>
    internal void Read(TextReading reading) =>
        (Sentiment, Angry, Confidence, Emotions, Issues) = (reading.Sentiment, reading.Angry, reading.Confidence, reading.Emotions, reading.Issues);
}
