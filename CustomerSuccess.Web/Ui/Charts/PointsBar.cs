using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Points of 0 to 100 as a bar; the number stands beside it.</summary>
internal static class PointsBar
{
    public static MarkupString Of(double points) => Markup.Of(
        $"""
        <svg class="points-bar" width="72" height="6" aria-hidden="true"><rect width="72" height="6" rx="3" fill="var(--surface-3)" /><rect width="{Svg.N(Math.Clamp(points, 0, 100) * 0.72)}" height="6" rx="3" fill="var(--chart-1)" /></svg>
        """);
}
