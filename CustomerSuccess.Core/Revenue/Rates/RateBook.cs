using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Revenue.Rates;

/// <summary>What other currencies are worth.</summary>
/// <param name="Reporting">In which sums are shown.</param>
/// <param name="Dated">By currency, the newest first.</param>
/// <param name="Undated">Of the configuration; holds where no dated one does.</param>
/// <param name="Missing">Currencies that customers pay in and that have no rate.</param>
public sealed record RateBook(string Reporting, IReadOnlyList<DatedRate> Dated, IReadOnlyDictionary<string, decimal> Undated, IReadOnlyList<MissingRate> Missing);
