using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health;

/// <summary>The health of one day; null for "not enough data".</summary>
/// <param name="Coverage">0 to 1.</param>
public sealed record HealthPoint(DateOnly Day, Score? Score, double Coverage);
