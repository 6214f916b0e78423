namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Where the bars of a <see cref="Bridge"/> stand, in shares of the width from zero to the highest point.</summary>
public sealed record BridgeShape(IReadOnlyList<(double Start, double Width)> Bars)
{
    /// <summary>Narrower could not be seen.</summary>
    private const double Least = 0.004;

    public static BridgeShape Of(IReadOnlyList<BridgeStep> steps)
    {
        var (ends, at) = (new List<(double From, double To)>(), 0.0);
        foreach (var step in steps)
        {
            var from = step.IsTotal ? 0 : at;
            at = step.IsTotal ? step.Size : at + step.Size;
            ends.Add((from, at));
        }

        var low = Math.Min(0, ends.Select(bar => Math.Min(bar.From, bar.To)).DefaultIfEmpty(0).Min());
        var high = ends.Select(bar => Math.Max(bar.From, bar.To)).DefaultIfEmpty(0).Max();
        var scale = high > low ? high - low : 1;
        return new BridgeShape(
            [.. ends.Select((bar, i) => ((Math.Min(bar.From, bar.To) - low) / scale, steps[i].Size == 0 ? 0 : Math.Max(Least, Math.Abs(bar.To - bar.From) / scale)))]);
    }
}
