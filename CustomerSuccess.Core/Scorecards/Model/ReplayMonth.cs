namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>One month end, or the newest day, by both scorecards.</summary>
/// <param name="Leaving">How many of the customers left within the horizon; null while it has not passed.</param>
public sealed record ReplayMonth(DateOnly Day, int Customers, MonthFigures Published, MonthFigures Draft, int? Leaving);
