using CustomerSuccess.Core.Portfolio.Model;

namespace CustomerSuccess.Core.Portfolio;

/// <summary>The customers of a portfolio as of a day, and the currency of their revenue.</summary>
/// <param name="Day">Null before the first scoring.</param>
public sealed record PortfolioView(DateOnly? Day, string Currency, IReadOnlyList<PortfolioRow> Rows);
