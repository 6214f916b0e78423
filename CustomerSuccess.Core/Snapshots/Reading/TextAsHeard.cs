namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How one text of a customer sounds; known from the moment that it came.</summary>
/// <param name="Sentiment">-1 to 1.</param>
internal sealed record TextAsHeard(int CustomerId, DateTimeOffset At, double Sentiment, bool Angry)
{
    /// <summary>The bound that the authors of the lexicon name for a negative text.</summary>
    public bool IsNegative => Sentiment <= -0.05;
}
