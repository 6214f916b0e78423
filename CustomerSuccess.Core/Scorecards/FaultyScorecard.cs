using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards;

/// <summary>A draft that cannot judge yet.</summary>
/// <param name="Faults">At least one.</param>
public sealed record FaultyScorecard(IReadOnlyList<ScorecardFault> Faults)
    : Invalid($"{(Faults.Count == 1 ? "One thing is" : $"{Faults.Count} things are")} to be mended first: {Faults[0].Message}");
