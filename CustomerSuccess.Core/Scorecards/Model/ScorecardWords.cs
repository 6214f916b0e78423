using System.Globalization;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Parts of a scorecard as people say them.</summary>
public static class ScorecardWords
{
    /// <param name="share">0 to 1, of all weight.</param>
    public static string Percent(double share) => ValueText.Percent(share * 100, "0.#");

    public static string Share(double share) => ValueText.Percent(share * 100, "0");

    public static string Reads(Measure measure) => Inputs.Of(measure.Input).Name;

    /// <summary>"up to 1 day 100, up to 7 days 75, beyond 0" or "0 % gives 0, 100 % gives 100".</summary>
    public static string Curves(Measure measure) => string.Join("; ", measure.Curves.Select(curve =>
        (measure.Curves.Length == 1 ? "" : curve.FromDay == 0 ? "new: " : string.Create(CultureInfo.InvariantCulture, $"from day {curve.FromDay}: "))
        + Say(measure.Input, curve.Curve)));

    public static string Missing(Measure measure) =>
        measure.WhenMissing is { } value ? $"counts as {ValueText.Of(measure.Input, value)}" : "left out";

    public static string ShelfLife(Measure measure) =>
        measure.ShelfLife is { } shelf ? $"{ValueText.Of(Unit.Days, shelf.Days)}, then it fades" : "does not age";

    public static string Cap(ScoreCap cap) =>
        $"{Inputs.Of(cap.Input).Name} {(cap.AtLeast ? "at least" : "at most")} {ValueText.Of(cap.Input, cap.Threshold)}: at most {ValueText.Number(cap.Most.Points, "0.##")}";

    private static string Say(Input input, Curve curve) => curve.Kind == CurveKind.Step
        ? string.Join(", ", curve.Points.Select(point => $"up to {ValueText.Of(input, point.X)} {Points(point.Y)}").Append($"beyond {Points(curve.Beyond)}"))
        : string.Join(", ", curve.Points.Select(point => $"{ValueText.Of(input, point.X)} gives {Points(point.Y)}"));

    private static string Points(double points) => ValueText.Number(points, "0.#");
}
