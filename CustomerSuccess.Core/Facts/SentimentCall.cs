namespace CustomerSuccess.Core.Facts;

/// <summary>What the CSM thinks of the account, 1 (lost) to 5 (delighted).</summary>
public sealed class SentimentCall
{
    private SentimentCall()
    {
    }

    public SentimentCall(int customerId, DateOnly on) => (CustomerId, On) = (customerId, on);

    public int CustomerId { get; private set; }

    public DateOnly On { get; private set; }

    public int Rating { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Who said it in the product; null for what was imported.</summary>
    public string? SaidBy { get; private set; }

    /// <summary>A day has one rating: the last one said.</summary>
    public void Say(int rating, string? note, string by) => (Rating, Note, SaidBy) = (rating, note, by);
}
