namespace CustomerSuccess.Core.Health.Model;

/// <summary>Rates of exchange by the day from which they hold.</summary>
/// <param name="undated">Holds before the first dated rate of a currency, and where there is none.</param>
public sealed class DatedRates(string reporting, IReadOnlyDictionary<string, decimal> undated, IEnumerable<DatedRate> dated)
{
    private readonly ILookup<string, DatedRate> rates = dated.OrderBy(rate => rate.From).ToLookup(rate => rate.Currency, StringComparer.Ordinal);

    public string Reporting => reporting;

    /// <returns>Null for a currency that has none at all. Without an undated rate the first dated one reaches back: a rate that is known late must not look like customers who came then.</returns>
    public decimal? On(string currency, DateOnly day) =>
        currency == reporting ? 1m
        : rates[currency].LastOrDefault(rate => rate.From <= day) is { } known ? known.Rate
        : undated.TryGetValue(currency, out var usual) ? usual
        : rates[currency].FirstOrDefault()?.Rate;

    public CurrencyTable At(DateOnly day) => new(
        reporting,
        undated.Keys.Concat(rates.Select(own => own.Key)).Distinct(StringComparer.Ordinal).ToDictionary(currency => currency, currency => On(currency, day)!.Value, StringComparer.Ordinal));
}
