using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>Every scorecard, and which of them applies to whom.</summary>
/// <param name="Published">The newest version of each that was published.</param>
/// <param name="Lines">The priority list, in order.</param>
/// <param name="Segments">That customers are in, with how many of them, by name.</param>
/// <param name="Currency">ISO 4217 of revenue.</param>
public sealed record ScorecardList(
    IReadOnlyList<ScorecardRow> Rows,
    IReadOnlyList<Scorecard> Published,
    IReadOnlyList<ScorecardRule> Lines,
    IReadOnlyList<(string Name, int Customers)> Segments,
    string Currency);
