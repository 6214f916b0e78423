using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Where the parts of a <see cref="CurveDrawing"/> stand, in units of its view box.</summary>
/// <param name="Draft">The corners of the line.</param>
/// <param name="Published">Of the dashed line; null for a new measure.</param>
/// <param name="Bars">Customers by value: the bar and how many they are.</param>
public sealed record CurvePlot(
    IReadOnlyList<(double X, double Y)> Draft,
    IReadOnlyList<(double X, double Y)>? Published,
    IReadOnlyList<(double X, double Y, CurvePoint Point)> Points,
    IReadOnlyList<(double X, double Y, double Width, double Height, int Customers)> Bars,
    IReadOnlyList<(double X, string Text)> Ticks)
{
    public const double Width = 388;
    public const double Height = 270;
    public const double Left = 30;
    public const double Right = 374;
    public const double Top = 16;
    public const double Bottom = 226;

    /// <summary>The highest bar: a third of the ground, so that the line stays in front.</summary>
    private const double BarHeight = (Bottom - Top) * 0.35;

    private const int MostTicks = 6;

    /// <param name="range">What the axis shows, in the unit of the input.</param>
    public static CurvePlot Of(Input input, Curve draft, Curve? published, (double Low, double High) range, Histogram? values)
    {
        double X(double value) => Left + ((Right - Left) * Math.Clamp((value - range.Low) / (range.High - range.Low), 0, 1));
        return new CurvePlot(
            Corners(draft, X),
            published is null ? null : Corners(published, X),
            [.. draft.Points.Select(point => (X(point.X), Y(point.Y), point))],
            values is null ? [] : [.. BarsOf(values)],
            [.. TicksOf(input, range, X)]);
    }

    public static double Y(double points) => Bottom - ((Bottom - Top) * Math.Clamp(points, 0, 100) / 100);

    private static List<(double X, double Y)> Corners(Curve curve, Func<double, double> x)
    {
        var corners = new List<(double X, double Y)> { (Left, Y(curve.Points[0].Y)) };
        for (var i = 0; i < curve.Points.Length; i++)
        {
            corners.Add((x(curve.Points[i].X), Y(curve.Points[i].Y)));
            if (curve.Kind == CurveKind.Step)
            {
                corners.Add((x(curve.Points[i].X), Y(i + 1 < curve.Points.Length ? curve.Points[i + 1].Y : curve.Beyond)));
            }
        }

        corners.Add((Right, corners[^1].Y));
        return corners;
    }

    private static IEnumerable<(double X, double Y, double Width, double Height, int Customers)> BarsOf(Histogram values)
    {
        var (width, most) = ((Right - Left) / values.Bins.Length, Math.Max(1, values.Bins.Max()));
        return values.Bins.Select((customers, i) => (i, customers)).Where(bin => bin.customers > 0).Select(bin =>
        {
            var height = Math.Max(1, BarHeight * bin.customers / most);
            return (Left + (bin.i * width) + 1, Bottom - height, width - 2, height, bin.customers);
        });
    }

    private static IEnumerable<(double X, string Text)> TicksOf(Input input, (double Low, double High) range, Func<double, double> x)
    {
        var unit = AxisUnit.Of(input);
        var span = range.High - range.Low;
        // Days are read in weeks.
        var step = Inputs.Of(input).Unit == Unit.Days && span is > 20 and < 60 ? 7 : AxisUnit.Nice(span / MostTicks);
        for (var value = Math.Ceiling(range.Low / step) * step; value <= range.High + (step * 1e-9); value += step)
        {
            yield return (x(value), unit.Tick(Math.Round(value, 9)));
        }
    }
}
