namespace CustomerSuccess.Core.Facts;

/// <summary>What the CSM thinks of the account, 1 (lost) to 5 (delighted).</summary>
public sealed class SentimentCall
{
    private SentimentCall()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly On { get; private set; }

    public int Rating { get; private set; }

    public string? Note { get; private set; }
}
