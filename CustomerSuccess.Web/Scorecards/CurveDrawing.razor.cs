using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>How a value becomes points, drawn; the chosen point moves with the arrow keys.</summary>
public sealed partial class CurveDrawing
{
    private const double TipWidth = 136;

    public ElementReference Element { get; private set; }

    [Parameter, EditorRequired]
    public required CurvePlot Plot { get; set; }

    [Parameter, EditorRequired]
    public required Input Input { get; set; }

    /// <summary>The point that arrow keys move.</summary>
    [Parameter]
    public int? Chosen { get; set; }

    [Parameter]
    public EventCallback<int> Focused { get; set; }

    /// <summary>Point, steps to the right, points up.</summary>
    [Parameter]
    public EventCallback<(int Point, int Right, int Up)> Nudged { get; set; }

    private string Axis => AxisUnit.Of(Input).Word == "days" ? Inputs.Of(Input).Name.ToLowerInvariant() : Inputs.Of(Input).Name;

    private string Finding => $"Curve of {Inputs.Of(Input).Name}: {string.Join(", ", Plot.Points.Select(at => Say(at.Point)))}";

    private string Say(CurvePoint point) => $"{ValueText.Of(Input, point.X)}, {ValueText.Number(point.Y, "0.#")} points";

    /// <summary>To the right and above, unless there is no room.</summary>
    private static (double X, double Y) TipAt((double X, double Y, CurvePoint Point) at) =>
        (at.X + 16 + TipWidth > CurvePlot.Right ? Math.Max(CurvePlot.Left, at.X - 16 - TipWidth) : at.X + 16, at.Y < CurvePlot.Top + 34 ? at.Y + 10 : at.Y - 34);

    private Task PressAsync(int point, KeyboardEventArgs key) => key.Key switch
    {
        "ArrowLeft" => Nudged.InvokeAsync((point, key.ShiftKey ? -10 : -1, 0)),
        "ArrowRight" => Nudged.InvokeAsync((point, key.ShiftKey ? 10 : 1, 0)),
        "ArrowUp" => Nudged.InvokeAsync((point, 0, key.ShiftKey ? 10 : 1)),
        "ArrowDown" => Nudged.InvokeAsync((point, 0, key.ShiftKey ? -10 : -1)),
        _ => Task.CompletedTask,
    };
}
