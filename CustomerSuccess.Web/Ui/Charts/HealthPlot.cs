using System.Globalization;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Where the parts of a <see cref="HealthChart"/> stand: across in shares of the width, down in pixels.</summary>
internal sealed record HealthPlot(
    IReadOnlyList<IReadOnlyList<(double X, double Y)>> Lines,
    IReadOnlyList<(double X, string Text)> Months,
    IReadOnlyList<(double X, string Text, int? Lane)> Markers,
    (double X, double Score, Band Band)? Last)
{
    public const int Height = 214;
    public const double Top = 8;
    public const double PlotHeight = 180;
    public const double BandHeight = PlotHeight / 5;

    public static readonly HealthPlot Empty = new([], [], [], null);

    /// <summary>Less than this share of the width between two labels, and the later one stands a line lower.</summary>
    private const double LabelGap = 0.16;

    /// <summary>Lines of labels; where all are taken, the label only shows when somebody points at the marker.</summary>
    private const int Lanes = 3;

    /// <summary>The last score stands where the line does not: below when it fell, or when there is no room above.</summary>
    public bool LabelBelow => Last is { } last && (last.Score > 85 || (last.Score > 15 && Lines.Count > 0 && Lines[^1] is [.., var before, var end] && end.Y > before.Y));

    public static double Y(double score) => Top + (PlotHeight * (1 - (score / 100)));

    public static HealthPlot Of(HealthHistory history, DateOnly from, DateOnly to)
    {
        var days = Math.Max(1, to.DayNumber - from.DayNumber);
        double X(DateOnly day) => (double)(day.DayNumber - from.DayNumber) / days;
        var inside = history.Points.Where(point => point.Day >= from && point.Day <= to).ToList();
        var last = inside.Count > 0 && inside[^1].Score is { } score
            ? (X(inside[^1].Day), score.Points, Bands.Of(score))
            : ((double, double, Band)?)null;
        return new HealthPlot(Pieces(inside, X), MonthsOf(from, to, X), MarkersOf(history.Markers, X), last);
    }

    /// <summary>A line for each stretch with scores; a day without enough data breaks it.</summary>
    private static List<IReadOnlyList<(double X, double Y)>> Pieces(List<HealthPoint> points, Func<DateOnly, double> x)
    {
        var pieces = new List<List<(double X, double Y)>> { new() };
        foreach (var point in points)
        {
            if (point.Score is { } score)
            {
                pieces[^1].Add((x(point.Day) * 1000, 100 - score.Points));
            }
            else if (pieces[^1].Count > 0)
            {
                pieces.Add([]);
            }
        }

        return [.. pieces.Where(piece => piece.Count > 1)];
    }

    private static List<(double X, string Text)> MonthsOf(DateOnly from, DateOnly to, Func<DateOnly, double> x)
    {
        var months = new List<(double, string)>();
        var first = new DateOnly(from.Year, from.Month, 1).AddMonths(1);
        var step = Math.Max(1, (to.DayNumber - from.DayNumber) / 360);
        for (var month = first; month <= to; month = month.AddMonths(step))
        {
            if (x(month) is > 0.02 and < 0.98)
            {
                months.Add((x(month), month.ToString("MMM", CultureInfo.InvariantCulture)));
            }
        }

        return months;
    }

    private static List<(double X, string Text, int? Lane)> MarkersOf(IReadOnlyList<HealthMarker> markers, Func<DateOnly, double> x)
    {
        var result = new List<(double X, string Text, int? Lane)>();
        foreach (var marker in markers.Where(marker => x(marker.Day) is >= 0 and <= 1))
        {
            var at = x(marker.Day);
            result.Add((at, marker.Text, Enumerable.Range(0, Lanes).Where(lane => result.TrueForAll(other => other.Lane != lane || Math.Abs(at - other.X) > LabelGap))
                .Select(lane => (int?)lane).FirstOrDefault()));
        }

        return result;
    }
}
