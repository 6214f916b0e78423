namespace CustomerSuccess.Core.Health.Model;

/// <summary>Where in a scorecard something is wrong, from the outside in; what is null is not narrowed down any further.</summary>
/// <param name="Category">Key of the category.</param>
/// <param name="Measure">Key of the measure.</param>
/// <param name="Curve">Which of its curves by tenure, from 0.</param>
/// <param name="Point">Which of the points of that curve, from 0; the number of points stands for <see cref="Model.Curve.Beyond"/>.</param>
/// <param name="Cap">Which of the overrides, from 0.</param>
public sealed record FaultPlace(string? Category = null, string? Measure = null, int? Curve = null, int? Point = null, int? Cap = null)
{
    public static readonly FaultPlace Whole = new();
}
