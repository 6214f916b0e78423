using System.Collections.Immutable;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>A weighted group of measures.</summary>
/// <param name="Weight">Among the categories; only the proportion counts.</param>
public sealed record Category(string Key, string Name, double Weight, ImmutableArray<Measure> Measures);
