using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>A scorecard in the list of them.</summary>
/// <param name="Version">0 when it was never published.</param>
/// <param name="Customers">To whom it applies by the priority list.</param>
/// <param name="Arr">Theirs, in the reporting currency.</param>
/// <param name="DraftBy">Who saved its draft last; null without one.</param>
/// <param name="Removable">Neither shipped nor in the priority list.</param>
public sealed record ScorecardRow(
    string Key,
    string Name,
    string Purpose,
    int Measures,
    int Version,
    DateTimeOffset? PublishedAt,
    string? PublishedBy,
    int Customers,
    Money Arr,
    string? DraftBy,
    DateTimeOffset? DraftAt,
    bool Removable);
