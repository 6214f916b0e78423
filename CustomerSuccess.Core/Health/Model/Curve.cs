using System.Collections.Immutable;
using System.Numerics;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Turns a value into points from 0 to 100. An unknown value (NaN) stays unknown.</summary>
/// <param name="Points">At least one, by rising X.</param>
/// <param name="Beyond">Only for steps: the points behind the last one.</param>
public sealed record Curve(CurveKind Kind, ImmutableArray<CurvePoint> Points, double Beyond = 0)
{
    public static Curve Linear(params ReadOnlySpan<(double X, double Y)> points) => new(CurveKind.Linear, Of(points));

    public static Curve Step(double beyond, params ReadOnlySpan<(double X, double Y)> points) => new(CurveKind.Step, Of(points), beyond);

    public double this[double x]
    {
        get
        {
            Span<double> result = [x];
            Evaluate(result, result);
            return result[0];
        }
    }

    /// <summary>The highest points that the curve gives.</summary>
    public double Best => Kind == CurveKind.Step ? Math.Max(Beyond, Points.Max(point => point.Y)) : Points.Max(point => point.Y);

    /// <summary>+1 when more is never worse, -1 when more is never better, 0 when it turns or is level throughout.</summary>
    public int Direction
    {
        get
        {
            var levels = Kind == CurveKind.Step ? Points.Select(point => point.Y).Append(Beyond).ToList() : [.. Points.Select(point => point.Y)];
            var steps = levels.Zip(levels.Skip(1), (a, b) => Math.Sign(b - a)).Where(step => step != 0).Distinct().ToList();
            return steps.Count == 1 ? steps[0] : 0;
        }
    }

    /// <summary>Evaluates many values at once; both spans may be the same.</summary>
    public void Evaluate(ReadOnlySpan<double> values, Span<double> points)
    {
        var width = Vector<double>.Count;
        var i = 0;
        for (; i <= values.Length - width; i += width)
        {
            Evaluate(new Vector<double>(values[i..])).CopyTo(points[i..]);
        }

        if (i < values.Length)
        {
            Span<double> rest = stackalloc double[width];
            values[i..].CopyTo(rest);
            Evaluate(new Vector<double>(rest)).CopyTo(rest);
            rest[..(values.Length - i)].CopyTo(points[i..]);
        }
    }

    private static ImmutableArray<CurvePoint> Of(ReadOnlySpan<(double X, double Y)> points)
    {
        var result = ImmutableArray.CreateBuilder<CurvePoint>(points.Length);
        foreach (var (x, y) in points)
        {
            result.Add(new CurvePoint(x, y));
        }

        return result.MoveToImmutable();
    }

    private Vector<double> Evaluate(Vector<double> x)
    {
        var y = Kind == CurveKind.Step ? Steps(x) : Lines(x);
        return Vector.ConditionalSelect(Vector.Equals(x, x), y, new Vector<double>(double.NaN));
    }

    private Vector<double> Steps(Vector<double> x)
    {
        var y = new Vector<double>(Points[0].Y);
        for (var k = 0; k < Points.Length; k++)
        {
            var next = new Vector<double>(k + 1 < Points.Length ? Points[k + 1].Y : Beyond);
            y = Vector.ConditionalSelect(Vector.GreaterThan(x, new Vector<double>(Points[k].X)), next, y);
        }

        return y;
    }

    private Vector<double> Lines(Vector<double> x)
    {
        var y = new Vector<double>(Points[0].Y);
        for (var k = 0; k < Points.Length; k++)
        {
            var (x0, y0) = Points[k];
            var slope = k + 1 < Points.Length ? (Points[k + 1].Y - y0) / (Points[k + 1].X - x0) : 0;
            var line = slope == 0 ? new Vector<double>(y0) : new Vector<double>(y0) + ((x - new Vector<double>(x0)) * slope);
            y = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(x, new Vector<double>(x0)), line, y);
        }

        return y;
    }
}
