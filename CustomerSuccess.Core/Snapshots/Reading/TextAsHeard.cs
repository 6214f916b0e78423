using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How one text of a customer sounds; known from the moment that it came.</summary>
/// <param name="Sentiment">-1 to 1; null where the model cannot tell.</param>
internal sealed record TextAsHeard(TextKind Kind, int Id, int CustomerId, DateTimeOffset At, double? Sentiment, bool Angry)
{
    /// <returns>As people have corrected it by then; null where nobody can tell.</returns>
    public TextAsHeard? Known(Corrections corrections) => corrections.Score(Kind, Id, Sentiment) is { } score
        ? this with { Sentiment = score, Angry = Angry && corrections.Of(Kind, Id) is null or TextSentiment.Negative }
        : null;
}
