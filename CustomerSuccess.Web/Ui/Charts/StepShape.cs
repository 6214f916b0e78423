namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Where lines of steps run, in a drawing of 1000 by 100.</summary>
/// <param name="Range">The outline of the range of the first line; empty without one.</param>
/// <param name="Ticks">Places on the X axis, as shares of the width.</param>
public sealed record StepShape(IReadOnlyList<string> Lines, string Range, IReadOnlyList<(double X, string Text)> Ticks)
{
    public const double Width = 1000;
    public const double Height = 100;

    /// <summary>More labels would run into each other on a small screen.</summary>
    private const int MostTicks = 8;

    public static StepShape Of(IReadOnlyList<StepLine> lines)
    {
        var longest = Math.Max(1, lines.SelectMany(line => line.Points).Select(point => point.X).DefaultIfEmpty(1).Max());
        var first = lines.Count > 0 ? lines[0].Points : [];
        var step = new[] { 1, 2, 3, 6, 12, 24, 36, 60 }.FirstOrDefault(wide => longest / wide <= MostTicks, 120);
        return new StepShape(
            [.. lines.Select(line => Svg.Points(Steps(line.Points.Select(point => (point.X, point.Y)), longest)))],
            Svg.Points([.. Steps(first.Select(point => (point.X, point.High)), longest), .. Steps(first.Select(point => (point.X, point.Low)), longest).Reverse()]),
            [.. Enumerable.Range(0, (int)(longest / step) + 1).Select(tick => (tick * step / longest, $"{tick * step}"))]);
    }

    private static IEnumerable<(double X, double Y)> Steps(IEnumerable<(double X, double Y)> points, double longest)
    {
        double? last = null;
        foreach (var (x, y) in points)
        {
            var (across, down) = (Width * x / longest, Height * (1 - y));
            if (last is { } before)
            {
                yield return (across, before);
            }

            yield return (across, down);
            last = down;
        }
    }
}
