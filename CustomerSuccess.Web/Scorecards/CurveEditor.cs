using System.Collections.Immutable;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The curves of one measure on the screen: which of them by tenure, which point, and the axis they stand on.</summary>
public sealed class CurveEditor
{
    private readonly StudioEditor studio;

    public CurveEditor(StudioEditor studio, ScorecardNode node)
    {
        (this.studio, Node) = (studio, node);
        Range = RangeOf([.. Measure.Curves.Concat(PublishedMeasure?.Curves ?? []).SelectMany(curve => curve.Curve.Points).Select(point => point.X).Where(double.IsFinite)]);
    }

    public ScorecardNode Node { get; }

    public Measure Measure => studio.MeasureOf(Node) ?? throw new InvalidOperationException($"{Node} is no measure.");

    public InputInfo Info => Inputs.Of(Measure.Input);

    /// <summary>Which of the curves by tenure.</summary>
    public int Index { get; private set; }

    /// <summary>The point that arrow keys move; null before one was chosen.</summary>
    public int? Point { get; set; }

    public Curve Curve => Measure.Curves[Index].Curve;

    /// <summary>What is published for the same tenure; null for a new measure.</summary>
    public Curve? Published => PublishedMeasure?.Curves.LastOrDefault(curve => curve.FromDay <= Measure.Curves[Index].FromDay)?.Curve;

    /// <summary>What the axis shows, in the unit of the input. It stands still while a point is dragged.</summary>
    public (double Low, double High) Range { get; private set; }

    public double StepX => AxisUnit.StepOf(Measure.Input, Range.High - Range.Low);

    public void Choose(int curve) => (Index, Point) = (Math.Clamp(curve, 0, Measure.Curves.Length - 1), null);

    /// <summary>After something else changed the measure: what was chosen may be gone.</summary>
    public void Hold()
    {
        Index = Math.Min(Index, Measure.Curves.Length - 1);
        Point = Point < Curve.Points.Length ? Point : null;
    }

    /// <summary>Drags a point to a place of the drawing; it never passes its neighbours.</summary>
    /// <param name="x">0 to 1 of the axis.</param>
    /// <param name="y">0 to 1, from 0 to 100 points.</param>
    public void Drag(int point, double x, double y)
    {
        var step = StepX;
        Set(point, Math.Round((Range.Low + ((Range.High - Range.Low) * Math.Clamp(x, 0, 1))) / step) * step, Math.Round(Math.Clamp(y, 0, 1) * 100));
    }

    /// <param name="right">Steps of the axis; negative to the left.</param>
    /// <param name="up">Points; negative down.</param>
    public void Nudge(int point, int right, int up) => Set(point, Curve.Points[point].X + (right * StepX), Curve.Points[point].Y + up);

    /// <summary>As typed: what cannot be is kept and named as a fault, so that somebody can type on.</summary>
    public void Type(int point, double x, double y)
    {
        Point = point;
        Change(curve => curve with { Points = curve.Points.SetItem(point, new CurvePoint(x, y)) }, $"point {point}");
        Range = (Math.Min(Range.Low, x), Math.Max(Range.High, x));
    }

    public void TypeBeyond(double points) => Change(curve => curve with { Beyond = points }, "beyond");

    public void Turn(CurveKind kind) => Change(curve => curve with { Kind = kind, Beyond = kind == CurveKind.Step && curve.Kind == CurveKind.Linear ? curve.Points[^1].Y : kind == CurveKind.Linear ? 0 : curve.Beyond }, null);

    /// <summary>Adds a point on the line, in the middle of the widest gap.</summary>
    public void AddPoint()
    {
        var xs = Curve.Points.Select(point => point.X).Append(Range.High).ToList();
        var gap = Enumerable.Range(0, xs.Count - 1).MaxBy(i => xs[i + 1] - xs[i]);
        var x = Math.Round((xs[gap] + xs[gap + 1]) / 2 / StepX) * StepX;
        var y = Math.Round(Curve[x]);
        if (x > xs[gap] && (gap + 1 == xs.Count - 1 || x < xs[gap + 1]))
        {
            Change(curve => curve with { Points = curve.Points.Insert(gap + 1, new CurvePoint(x, y)) }, null);
            Point = gap + 1;
        }
    }

    public void RemovePoint(int point)
    {
        if (Curve.Points.Length > 1)
        {
            Change(curve => curve with { Points = curve.Points.RemoveAt(point) }, null);
            Point = null;
        }
    }

    public IEnumerable<ScorecardFault> Faults => studio.FaultsOf(Node).Where(fault => fault.Place.Curve == Index);

    private Measure? PublishedMeasure => studio.Published?.Measures.FirstOrDefault(measure => measure.Key == Node.Measure && measure.Input == Measure.Input);

    private void Set(int point, double x, double y)
    {
        var points = Curve.Points;
        var step = StepX;
        var low = point == 0 ? double.NegativeInfinity : points[point - 1].X + step;
        var high = point == points.Length - 1 ? double.PositiveInfinity : points[point + 1].X - step;
        var free = low > high ? points[point].X : Math.Clamp(x, low, high);
        Type(point, Math.Round(free, 9), Math.Clamp(y, 0, 100));
    }

    private void Change(Func<Curve, Curve> change, string? aspect) => studio.Change(
        Node,
        measure => measure with { Curves = measure.Curves.SetItem(Index, measure.Curves[Index] with { Curve = change(measure.Curves[Index].Curve) }) },
        aspect is null ? null : $"{aspect} of curve {Index}");

    /// <summary>All points with some air on both sides, but not further than the input usually goes on the low side.</summary>
    private (double Low, double High) RangeOf(ImmutableArray<double> xs)
    {
        if (xs.IsEmpty || xs.Min() == xs.Max())
        {
            return (Math.Min(Info.Low, xs.DefaultIfEmpty(Info.Low).Min()), Math.Max(Info.High, xs.DefaultIfEmpty(Info.High).Max()));
        }

        var (low, high) = (xs.Min(), xs.Max());
        var air = (high - low) * 0.3;
        return (Math.Max(low - air, Math.Min(Info.Low, low)), Math.Min(high + air, Math.Max(Info.High, high)));
    }
}
