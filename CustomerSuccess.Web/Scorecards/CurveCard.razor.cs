using System.Globalization;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Web.Browser;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The curve of the chosen measure, by mouse, by keys and as a table.</summary>
public sealed partial class CurveCard : IDisposable
{
    private CurveEditor curve = null!;
    private AxisUnit unit = new(1, "");
    private CurvePlot plot = null!;
    private Histogram? values;
    private (StudioEditor, ScorecardNode, (double, double)) valuesOf;
    private CurveDrawing? drawing;
    private IDisposable? drag;

    [Inject]
    public required DraftQueries Queries { get; init; }

    [Inject]
    public required PointDrag Drag { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required StudioEditor Editor { get; set; }

    [Parameter, EditorRequired]
    public required ScorecardNode Node { get; set; }

    /// <summary>Counts changes, so that this part is drawn again.</summary>
    [Parameter, EditorRequired]
    public required int Version { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback Changed { get; set; }

    private bool Steps => curve.Curve.Kind == CurveKind.Step;

    public void Dispose() => drag?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (curve?.Node != Node || valuesOf.Item1 != Editor)
        {
            (curve, values) = (new CurveEditor(Editor, Node), null);
        }

        unit = AxisUnit.Of(curve.Measure.Input);
        curve.Hold();
        Draw();
        await CountAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && drawing is not null)
        {
            drag = await Drag.WatchAsync(drawing.Element, (point, x, y) => InvokeAsync(() => ChangedAsync(() => curve.Drag(point, x, y))));
        }
    }

    private static double? Parsed(ChangeEventArgs change) =>
        double.TryParse($"{change.Value}", NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private void Draw() => plot = CurvePlot.Of(curve.Measure.Input, curve.Curve, curve.Published, curve.Range, values);

    private async Task CountAsync()
    {
        var wanted = (Editor, Node, curve.Range);
        if (wanted != valuesOf)
        {
            valuesOf = wanted;
            var answer = await Queries.ValuesAsync(Editor.Draft.Key, curve.Measure.Input, curve.Range, Viewer, CancellationToken.None);
            values = answer.Succeeded ? answer.Value : null;
            Draw();
        }
    }

    private string Pressed(CurveKind kind) => curve.Curve.Kind == kind ? "true" : "false";

    private string? Invalid(int point) => curve.Faults.Any(fault => fault.Place.Point == point) ? "true" : null;

    private bool Same(CurvePoint published, int point) => published == curve.Curve.Points[point];

    private string TenureName(int index)
    {
        var from = curve.Measure.Curves[index].FromDay;
        return index == 0 ? $"Before day {curve.Measure.Curves[1].FromDay}" : $"From day {from}";
    }

    private async Task ChooseAsync(int index)
    {
        curve.Choose(index);
        Draw();
        await CountAsync();
    }

    private Task TypeXAsync(int point, ChangeEventArgs change) =>
        Parsed(change) is { } x ? ChangedAsync(() => curve.Type(point, x / unit.Factor, curve.Curve.Points[point].Y)) : Task.CompletedTask;

    private Task TypeYAsync(int point, ChangeEventArgs change) =>
        Parsed(change) is { } y ? ChangedAsync(() => curve.Type(point, curve.Curve.Points[point].X, y)) : Task.CompletedTask;

    private Task TypeBeyondAsync(ChangeEventArgs change) => Parsed(change) is { } y ? ChangedAsync(() => curve.TypeBeyond(y)) : Task.CompletedTask;

    private Task ChangedAsync(Action change)
    {
        change();
        Draw();
        return Changed.InvokeAsync();
    }
}
