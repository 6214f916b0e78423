using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Brings amounts into one currency, so that they can be added up.</summary>
/// <param name="rates">What one unit of a currency is worth in the reporting currency.</param>
public sealed class CurrencyTable(string reporting, IReadOnlyDictionary<string, decimal> rates)
{
    public string Reporting => reporting;

    /// <returns>Null without a rate: an amount that cannot be converted is left out and said to be, not added as if it were the same.</returns>
    public Money? Convert(Money? amount, string currency) =>
        amount is not { } value ? null
        : currency == reporting ? value
        : rates.TryGetValue(currency, out var rate) ? Money.FromUnits(value.Units * rate)
        : null;
}
