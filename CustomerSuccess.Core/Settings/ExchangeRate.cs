namespace CustomerSuccess.Core.Settings;

/// <summary>What one unit of a currency is worth in the reporting currency from a day on, as an admin keeps it.</summary>
public sealed class ExchangeRate
{
    public ExchangeRate(string currency, DateOnly from, decimal rate)
    {
        Currency = currency;
        From = from;
        Rate = rate;
    }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>More than zero, to eight places.</summary>
    public decimal Rate { get; private set; }

    public void Correct(decimal rate) => Rate = rate;
}
