namespace CustomerSuccess.Core.Health.Model;

/// <summary>What one measure did to a score.</summary>
/// <param name="Value">In the unit of its input; NaN when missing.</param>
/// <param name="Points">0 to 100; NaN when it did not count.</param>
/// <param name="Share">Its share of the whole weight as the scorecard has it, 0 to 1.</param>
/// <param name="Effective">Its share among what counted, 0 to 1; all of them sum to 1.</param>
/// <param name="Hundredths">Its part of the score before overrides, in hundredths of a point; all of them sum to that score exactly.</param>
/// <param name="Freshness">1 in full, 0 worthless.</param>
public sealed record MeasureExplanation(
    Measure Measure, MeasureState State, double Value, double Points, double Share, double Effective, int Hundredths, double Freshness)
{
    /// <summary>Points of the score that are lost against the best value.</summary>
    public double Lost => double.IsNaN(Points) ? 0 : Effective * (100 - Points);
}
