using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Customers;

/// <summary>From category to measure to raw value: what each adds to the score, so that the column sums to it.</summary>
public sealed partial class ScoreTree
{
    private readonly HashSet<string> folded = [];
    private int days = 30;

    [Parameter, EditorRequired]
    public CustomerHealth? Health { get; set; }

    /// <summary>Another span to compare with, in days.</summary>
    [Parameter]
    public EventCallback<int> Changed { get; set; }

    private static int? Change(double now, double? then) =>
        then is { } before && !double.IsNaN(now) && !double.IsNaN(before) ? (int)Math.Round((now - before) * 100) : null;

    private static double Tenure(CustomerHealth health) => health.Now.Tenure;

    private static string StateOf(MeasureExplanation measure) => measure.State switch
    {
        MeasureState.Known => "yes",
        MeasureState.Ageing => $"ageing, {Text.Percent(measure.Freshness)}",
        MeasureState.Stale => "stale",
        MeasureState.StoodIn => $"{ValueText.Of(measure.Measure.Input, measure.Measure.WhenMissing!.Value)} stands in",
        MeasureState.Missing => "no",
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    private void Fold(string category)
    {
        if (!folded.Remove(category))
        {
            folded.Add(category);
        }
    }

    private Task ChangeAsync(int span)
    {
        days = span;
        return Changed.InvokeAsync(span);
    }
}
