namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>One group of a portfolio, such as a segment.</summary>
/// <param name="Key">What the customers have in common; null for those of whom it is not known.</param>
public sealed record PortfolioSlice(string? Key, PortfolioTotals Totals, IReadOnlyList<BandTotal> Bands);
