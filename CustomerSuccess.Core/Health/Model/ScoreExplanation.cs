using System.Collections.Immutable;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>A score with everything that made it: the measures sum to <see cref="BeforeCaps"/>, and the cap does the rest.</summary>
/// <param name="Score">Null when too little is known.</param>
/// <param name="Coverage">Share of the weight that had data, 0 to 1.</param>
/// <param name="Tenure">Days; NaN when it is not known.</param>
/// <param name="Cap">The override that held the score down; null when none did.</param>
public sealed record ScoreExplanation(
    Scorecard Scorecard, Score? Score, Score BeforeCaps, double Coverage, ScoreCap? Cap, double Tenure, ImmutableArray<CategoryExplanation> Categories)
{
    public IEnumerable<MeasureExplanation> Measures => Categories.SelectMany(category => category.Measures);

    /// <summary>The measures that cost most, dearest first.</summary>
    public IReadOnlyList<MeasureExplanation> Drags(int most) =>
        [.. Measures.Where(measure => measure.Lost >= 0.5).OrderByDescending(measure => measure.Lost).Take(most)];
}
