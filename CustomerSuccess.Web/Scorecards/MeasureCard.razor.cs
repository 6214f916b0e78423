using System.Globalization;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>What holds for a measure besides its curve: its name, what happens without data, how long a value counts, and own curves by tenure.</summary>
public sealed partial class MeasureCard
{
    private int? fromDay;

    [Parameter, EditorRequired]
    public required StudioEditor Editor { get; set; }

    [Parameter, EditorRequired]
    public required ScorecardNode Node { get; set; }

    /// <summary>Counts changes, so that this part is drawn again.</summary>
    [Parameter, EditorRequired]
    public required int Version { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private Measure Measure => Editor.MeasureOf(Node) ?? throw new InvalidOperationException($"{Node} is no measure.");

    private InputInfo Info => Inputs.Of(Measure.Input);

    private AxisUnit Unit => AxisUnit.Of(Measure.Input);

    /// <summary>What to start from; null for a value whose age nobody keeps.</summary>
    private ShelfLife? Age => Measure.ShelfLife ?? MeasureCatalogue.ShelfLifeOf(Measure.Input);

    private static bool Chosen(ChangeEventArgs change) => $"{change.Value}".Length > 0;

    private Task MissingAsync(ChangeEventArgs change) =>
        SetAsync(measure => measure with { WhenMissing = Chosen(change) ? (Info.Low + Info.High) / 2 : null });

    private Task NumberAsync(ChangeEventArgs change, Func<double, Func<Measure, Measure>> with) =>
        double.TryParse($"{change.Value}", NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? SetAsync(with(value))
            : Task.CompletedTask;

    private Task AddTenureAsync()
    {
        var day = fromDay ?? 0;
        fromDay = null;
        return Measure.Curves.Any(curve => curve.FromDay == day) ? Task.CompletedTask : SetAsync(measure => measure with
        {
            Curves = [.. measure.Curves.Append(new TenureCurve(day, measure.CurveFor(day))).OrderBy(curve => curve.FromDay)],
        });
    }

    private Task RenameAsync(ChangeEventArgs change)
    {
        Editor.Rename(Node, $"{change.Value}");
        return Changed.InvokeAsync();
    }

    private Task RemoveAsync()
    {
        Editor.Remove(Node);
        return Changed.InvokeAsync();
    }

    private Task SetAsync(Func<Measure, Measure> change)
    {
        Editor.Change(Node, change);
        return Changed.InvokeAsync();
    }
}
