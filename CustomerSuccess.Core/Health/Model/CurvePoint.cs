namespace CustomerSuccess.Core.Health.Model;

/// <param name="X">In the unit of the measure's input.</param>
/// <param name="Y">Points, 0 to 100.</param>
public readonly record struct CurvePoint(double X, double Y);
