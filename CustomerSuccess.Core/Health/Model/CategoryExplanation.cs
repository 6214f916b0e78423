using System.Collections.Immutable;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>What one category did to a score.</summary>
/// <param name="Points">0 to 100; NaN when none of its measures counted.</param>
/// <param name="Share">Its share of the whole weight, 0 to 1.</param>
/// <param name="Coverage">Share of its weight that had data, 0 to 1.</param>
public sealed record CategoryExplanation(
    Category Category, double Points, double Share, double Coverage, ImmutableArray<MeasureExplanation> Measures)
{
    public int Hundredths => Measures.Sum(measure => measure.Hundredths);
}
