namespace CustomerSuccess.Core.Facts;

/// <summary>A mail, call, meeting, chat or in-app message between us and a customer.</summary>
public sealed class Interaction
{
    private Interaction()
    {
    }

    /// <summary>One that somebody wrote down in the product.</summary>
    public Interaction(int customerId, LoggedInteraction said, DateTimeOffset at, double? sentiment, bool? angry, string by)
    {
        CustomerId = customerId;
        ExternalId = $"logged-{Guid.NewGuid():N}";
        At = at;
        Channel = said.Channel;
        Direction = Facts.Direction.Out;
        Executive = said.Executive;
        Subject = said.Subject;
        Text = said.Note;
        Sentiment = sentiment;
        Angry = angry;
        LoggedBy = by;
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

    /// <summary>-1 to 1, null without text.</summary>
    public double? Sentiment { get; private set; }

    /// <summary>The text has words of frustration or anger; null without text.</summary>
    public bool? Angry { get; private set; }

    /// <summary>Who wrote it down in the product; null for what was imported.</summary>
    public string? LoggedBy { get; private set; }
}
