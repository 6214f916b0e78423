namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>
/// Where the rows of a <see cref="Bridge"/> stand, in shares of the width. The scale is cut to what moves, so bars are differences and never heights; totals are marks.
/// </summary>
/// <param name="Bars">A total is a mark of no width at its place.</param>
public sealed record BridgeShape(IReadOnlyList<(double Start, double Width)> Bars)
{
    /// <summary>Of what moves, on each side.</summary>
    private const double Margin = 0.06;

    public static BridgeShape Of(IReadOnlyList<BridgeStep> steps)
    {
        var (ends, at) = (new List<(double From, double To)>(), 0.0);
        foreach (var step in steps)
        {
            ends.Add((step.IsTotal ? step.Size : at, step.IsTotal ? step.Size : at + step.Size));
            at = ends[^1].To;
        }

        var low = ends.Select(bar => Math.Min(bar.From, bar.To)).DefaultIfEmpty(0).Min();
        var high = ends.Select(bar => Math.Max(bar.From, bar.To)).DefaultIfEmpty(0).Max();
        var scale = high > low ? (high - low) * (1 + (2 * Margin)) : 1;
        var left = high > low ? Margin / (1 + (2 * Margin)) : 0.5;
        return new BridgeShape([.. ends.Select(bar => (left + ((Math.Min(bar.From, bar.To) - low) / scale), Math.Abs(bar.To - bar.From) / scale))]);
    }
}
