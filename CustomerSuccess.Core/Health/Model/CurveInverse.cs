using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>From points back to the values that earn them.</summary>
internal static class CurveInverse
{
    /// <summary>
    /// Values at which a curve begins to give at least so many points, written as people write that unit (whole days, whole percent) and rounded
    /// away from <paramref name="from"/>, so that they are enough.
    /// </summary>
    public static IReadOnlyList<double> Reaching(Curve curve, double points, double from, Unit unit)
    {
        if (points > curve.Best + 1e-9)
        {
            return [];
        }

        var edges = curve.Kind == CurveKind.Step ? Steps(curve, points, unit) : Lines(curve, points);
        return [.. edges.Select(edge => unit.Beyond(edge, from)).Where(value => curve[value] >= points - 1e-9).Distinct()];
    }

    /// <summary>A level is reached at its last value from above, and one unit behind the one before from below.</summary>
    private static IEnumerable<double> Steps(Curve curve, double points, Unit unit)
    {
        for (var k = 0; k <= curve.Points.Length; k++)
        {
            var level = k < curve.Points.Length ? curve.Points[k].Y : curve.Beyond;
            if (level >= points - 1e-9)
            {
                if (k < curve.Points.Length)
                {
                    yield return curve.Points[k].X;
                }

                if (k > 0)
                {
                    yield return unit.Above(curve.Points[k - 1].X);
                }
            }
        }
    }

    private static IEnumerable<double> Lines(Curve curve, double points)
    {
        foreach (var point in curve.Points.Where(point => point.Y >= points - 1e-9))
        {
            yield return point.X;
        }

        for (var k = 0; k + 1 < curve.Points.Length; k++)
        {
            var ((x0, y0), (x1, y1)) = (curve.Points[k], curve.Points[k + 1]);
            if (y0 != y1 && (points - y0) / (y1 - y0) is >= 0 and <= 1 and var share)
            {
                yield return x0 + ((x1 - x0) * share);
            }
        }
    }
}
