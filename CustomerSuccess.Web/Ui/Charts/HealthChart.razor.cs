using CustomerSuccess.Core.Health;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui.Charts;

public sealed partial class HealthChart
{
    private HealthPlot plot = HealthPlot.Empty;

    [Parameter, EditorRequired]
    public required HealthHistory History { get; set; }

    [Parameter, EditorRequired]
    public DateOnly From { get; set; }

    [Parameter, EditorRequired]
    public DateOnly To { get; set; }

    /// <summary>What the chart shows, for those who do not see it.</summary>
    private string Finding => History.Points.Where(point => point.Score is not null).ToList() is [var first, .., var last]
        ? $"Health went from {first.Score!.Value.Whole} on {Text.Day(first.Day)} to {last.Score!.Value.Whole} on {Text.Day(last.Day)}."
        : "Not enough data for a line.";

    protected override void OnParametersSet() => plot = HealthPlot.Of(History, From, To);
}
