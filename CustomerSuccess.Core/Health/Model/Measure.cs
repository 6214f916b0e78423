using System.Collections.Immutable;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>One number about a customer and what it is worth.</summary>
/// <param name="Weight">Within its category; only the proportion to the others counts.</param>
/// <param name="Curves">By rising tenure; the first from day 0.</param>
/// <param name="WhenMissing">A value that stands in when there is none, or null to leave the measure out (the default).</param>
public sealed record Measure(
    string Key,
    string Name,
    Input Input,
    double Weight,
    ImmutableArray<TenureCurve> Curves,
    double? WhenMissing = null,
    ShelfLife? ShelfLife = null)
{
    /// <param name="tenure">Days; NaN counts as an old customer.</param>
    public Curve CurveFor(double tenure) => Curves.Last(curve => curve.FromDay == 0 || !(tenure < curve.FromDay)).Curve;
}
