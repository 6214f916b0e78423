namespace CustomerSuccess.Core.Scorecards.Model;

/// <param name="Average">Mean score, 0 to 100; null when nobody has one.</param>
/// <param name="AtRisk">Customers below Healthy.</param>
public sealed record MonthFigures(int Scored, double? Average, int AtRisk);
