using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Web.Scorecards;

namespace CustomerSuccess.Tests.Web.Scorecards;

public sealed class CurveEditorTests
{
    private readonly StudioEditor studio = new(ShippedScorecards.Retention, ShippedScorecards.Retention);

    [Fact]
    public void Axis_OfDays_BeginsAtZeroAndGoesBeyondTheLastPoint() => Assert.Equal((0, 38.7), Of("product-usage", "login-recency").Range);

    [Fact]
    public void Drag_OfAPoint_TakesWholeDaysAndNeverPassesItsNeighbours()
    {
        var curve = Of("product-usage", "login-recency");
        curve.Drag(2, 10.2 / 38.7, 0.502);
        Assert.Equal(new CurvePoint(10, 50), curve.Curve.Points[2]);
        curve.Drag(2, 0, 2);
        Assert.Equal(new CurvePoint(8, 100), curve.Curve.Points[2]);
        curve.Drag(2, 5, -1);
        Assert.Equal(new CurvePoint(29, 0), curve.Curve.Points[2]);
        Assert.Equal(2, curve.Point);
        Assert.Equal(14, curve.Published!.Points[2].X);
        Assert.Empty(studio.Faults);
    }

    [Fact]
    public void Nudge_OfAPoint_MovesItByAStep()
    {
        var curve = Of("engagement", "email-opens");
        curve.Nudge(1, 1, -5);
        Assert.Equal((0.51, 95), (curve.Curve.Points[1].X, curve.Curve.Points[1].Y));
    }

    [Fact]
    public void Type_OfWhatCannotBe_IsKeptAndNamedAtThePoint()
    {
        var curve = Of("product-usage", "login-recency");
        curve.Type(1, 1, 120);
        Assert.Equal([("The points of Login recency must have rising values.", 1), ("The points of Login recency go from 0 to 100.", 1)], curve.Faults.Select(fault => (fault.Message, fault.Place.Point!.Value)));
    }

    [Fact]
    public void Add_OfAPoint_StandsOnTheLineInTheWidestGap()
    {
        var curve = Of("product-usage", "login-recency");
        curve.AddPoint();
        Assert.Equal([1, 7, 14, 22, 30], curve.Curve.Points.Select(point => point.X));
        Assert.Equal((25, 3), (curve.Curve.Points[3].Y, curve.Point));
        curve.RemovePoint(3);
        Assert.Equal(4, curve.Curve.Points.Length);
    }

    [Fact]
    public void Remove_OfTheLastPoint_IsNotDone()
    {
        var curve = Of("champion-status");
        curve.RemovePoint(0);
        curve.RemovePoint(0);
        Assert.Single(curve.Curve.Points);
    }

    [Fact]
    public void Turn_IntoStepsAndBack_KeepsThePoints()
    {
        var curve = Of("engagement", "email-opens");
        curve.Turn(CurveKind.Step);
        Assert.Equal((CurveKind.Step, 100), (curve.Curve.Kind, curve.Curve.Beyond));
        curve.Turn(CurveKind.Linear);
        Assert.Equal(ShippedScorecards.Retention.Categories[1].Measures[0].Curves[0].Curve.Points, curve.Curve.Points);
        Assert.Equal(0, curve.Curve.Beyond);
    }

    [Fact]
    public void Curves_ByTenure_AreEditedOneByOne()
    {
        var node = new ScorecardNode("product-usage", "login-recency");
        studio.Change(node, measure => measure with { Curves = measure.Curves.Add(new TenureCurve(90, Curve.Linear((0, 100), (60, 0)))) });
        var curve = new CurveEditor(studio, node);
        curve.Choose(1);
        curve.Type(0, 2, 100);
        Assert.Equal((1, 2), (studio.MeasureOf(node)!.Curves[0].Curve.Points[0].X, studio.MeasureOf(node)!.Curves[1].Curve.Points[0].X));
        studio.Change(node, measure => measure with { Curves = [measure.Curves[0]] });
        curve.Hold();
        Assert.Equal((0, null), (curve.Index, curve.Published is null ? 1 : (int?)null));
    }

    [Fact]
    public void Axis_OfASinglePoint_IsTheUsualRange()
    {
        studio.AddMeasure("support", new Measure("m", "M", Input.OpenTickets, 1, [new(0, Curve.Step(0, (3, 100)))]));
        Assert.Equal((0, 15), new CurveEditor(studio, studio.Selected!.Value).Range);
    }

    private CurveEditor Of(string category, string measure) => new(studio, new ScorecardNode(category, measure));

    private CurveEditor Of(string measure) => Of("relationship", measure);
}
