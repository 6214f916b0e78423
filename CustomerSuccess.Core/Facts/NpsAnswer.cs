using CustomerSuccess.Core.Sentiment.Model;

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

    /// <summary>-1 to 1; null without comment and where the model cannot tell.</summary>
    public double? Sentiment { get; private set; }

    /// <summary>The comment shows frustration or anger; null without.</summary>
    public bool? Angry { get; private set; }

    /// <summary>Of the sentiment, 0 to 1; null without comment.</summary>
    public double? Confidence { get; private set; }

    /// <summary>A bit for each emotion (<see cref="EmotionBits"/>); null without comment.</summary>
    public int? Emotions { get; private set; }

    /// <summary>A bit for each issue (<see cref="IssueBits"/>); null without comment.</summary>
    public int? Issues { get; private set; }

    /// <summary>What is read out of the text is stored beside it.</summary>
    internal void Read(TextReading reading) =>
        (Sentiment, Angry, Confidence, Emotions, Issues) = (reading.Sentiment, reading.Angry, reading.Confidence, reading.Emotions, reading.Issues);
}
