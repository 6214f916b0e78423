using System.Globalization;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Web.Ui.Charts;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Scorecards;

public sealed partial class WeightRow
{
    private string? refused;

    [Parameter, EditorRequired]
    public required ScorecardNode Node { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>In the unit of the categories, as is <see cref="Published"/>.</summary>
    [Parameter, EditorRequired]
    public required double Weight { get; set; }

    /// <summary>Null when it is new.</summary>
    [Parameter]
    public double? Published { get; set; }

    /// <summary>Where the slider ends.</summary>
    [Parameter, EditorRequired]
    public required double Scale { get; set; }

    /// <summary>The most that others make room for.</summary>
    [Parameter, EditorRequired]
    public required double Most { get; set; }

    [Parameter]
    public bool Locked { get; set; }

    [Parameter]
    public bool Selected { get; set; }

    [Parameter]
    public bool Faulty { get; set; }

    /// <summary>No customer has the value that it reads.</summary>
    [Parameter]
    public bool NoData { get; set; }

    [Parameter]
    public EventCallback<ScorecardNode> Chosen { get; set; }

    [Parameter]
    public EventCallback<ScorecardNode> LockToggled { get; set; }

    [Parameter]
    public EventCallback<(ScorecardNode Node, double To)> Moved { get; set; }

    private string Shown => Svg.N(Weight);

    private double Part(double weight) => Math.Clamp(weight / Scale, 0, 1);

    private Task SlideAsync(string? text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var to))
        {
            refused = "A weight is a number.";
            return Task.CompletedTask;
        }

        refused = to < 0 ? "A weight is 0 or more."
            : Most <= Weight && to > Weight ? "The others are locked; unlock one to move this."
            : to > Most + 1e-9 ? $"The unlocked others can give {Svg.N(Most)} at the most."
            : null;
        return to < 0 ? Task.CompletedTask : Moved.InvokeAsync((Node, to));
    }
}
