namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>How far the movements of revenue are worked out; there is one row, after the first time.</summary>
public sealed class RevenueRollUp
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>The day that they go to; its month may not be over.</summary>
    public DateOnly Through { get; private set; }

    /// <summary>ISO 4217, of reported amounts.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>Grows with every change of <see cref="RevenueMonth"/>, so that a program can tell whether what it remembers still holds.</summary>
    public int Stamp { get; private set; }

    public void Reached(DateOnly through, string currency)
    {
        Through = through;
        Currency = currency;
        Stamp++;
    }
}
