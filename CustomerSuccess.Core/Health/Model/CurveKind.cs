namespace CustomerSuccess.Core.Health.Model;

public enum CurveKind
{
    /// <summary>Straight lines from point to point, level outside.</summary>
    Linear,

    /// <summary>Up to and including a point's value its points hold; behind the last one <see cref="Curve.Beyond"/>.</summary>
    Step,
}
