using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>A year of health, 0 to 100, in the width of a word; nothing where there is no line to draw.</summary>
internal static class Sparkline
{
    public static MarkupString Of(IReadOnlyList<Score> scores) => scores.Count < 2 ? default : Markup.Of(
        $"""
        <svg class="sparkline" viewBox="0 0 72 20" width="72" height="20" role="img" aria-label="Health over a year, from {scores[0].Whole} to {scores[^1].Whole}"><polyline points="{Line(scores)}" /></svg>
        """);

    private static string Line(IReadOnlyList<Score> scores) =>
        Svg.Points(scores.Select((score, i) => (1 + (70.0 * i / (scores.Count - 1)), 19 - (score.Points * 0.18))));
}
