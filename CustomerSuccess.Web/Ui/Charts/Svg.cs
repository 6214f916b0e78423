using System.Globalization;

namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Numbers as SVG wants them: a point, never a comma, and no more digits than a screen can show.</summary>
internal static class Svg
{
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share, 0 to 1, of the width or height of the drawing.</summary>
    public static string Percent(double share) => $"{(share * 100).ToString("0.###", CultureInfo.InvariantCulture)}%";

    public static string Points(IEnumerable<(double X, double Y)> points) => string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"));
}
