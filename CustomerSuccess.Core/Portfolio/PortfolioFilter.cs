namespace CustomerSuccess.Core.Portfolio;

/// <summary>Which part of the portfolio is looked at; null is all.</summary>
public sealed record PortfolioFilter(string? Segment = null, string? Tier = null, string? Plan = null, string? Csm = null);
