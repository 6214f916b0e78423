using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Facts;

/// <summary>Somebody has said how a text sounds. Kept for ever, also when the text is imported again or deleted for its age.</summary>
public sealed class TextCorrection
{
    private TextCorrection()
    {
    }

    /// <param name="externalId">Of the ticket, interaction or answer.</param>
    /// <param name="judged">The score of the model, -1 to 1; null where it could not tell.</param>
    public TextCorrection(int customerId, TextKind kind, string externalId, double? judged) =>
        (CustomerId, Kind, ExternalId, Judged) = (customerId, kind, externalId, judged);

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public TextKind Kind { get; private set; }

    public string ExternalId { get; private set; } = "";

    /// <summary>What the model had said, -1 to 1; null where it could not tell.</summary>
    public double? Judged { get; private set; }

    /// <summary>Negative, neutral or positive.</summary>
    public TextSentiment Said { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Say(TextSentiment said, string by, DateTimeOffset at) => (Said, By, At) = (said, by, at);
}
