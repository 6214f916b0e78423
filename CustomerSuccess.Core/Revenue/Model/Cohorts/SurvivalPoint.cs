namespace CustomerSuccess.Core.Revenue.Model.Cohorts;

/// <summary>A step of a <see cref="SurvivalCurve"/>.</summary>
/// <param name="Months">Since the first revenue.</param>
/// <param name="AtRisk">Followed so long and not gone before.</param>
/// <param name="Left">Of them, gone in this month.</param>
/// <param name="Share">Still there after it, 0 to 1.</param>
/// <param name="Low">Of the share, at 95 %; the same of <paramref name="High"/>.</param>
public sealed record SurvivalPoint(int Months, int AtRisk, int Left, double Share, double Low, double High);
