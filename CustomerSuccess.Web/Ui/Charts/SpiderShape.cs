namespace CustomerSuccess.Web.Ui.Charts;

/// <summary>Geometry of a <see cref="Spider"/>: the first axis points up, the others follow clockwise.</summary>
internal static class SpiderShape
{
    public const double CenterX = 180;
    public const double CenterY = 146;
    public const double LabelDistance = 1.18;

    private const double Radius = 92;

    /// <param name="share">0 in the middle, 1 at the end of the axis.</param>
    public static (double X, double Y) At(int axis, int axes, double share)
    {
        var (sin, cos) = Math.SinCos(Angle(axis, axes));
        return (CenterX + (sin * Radius * share), CenterY - (cos * Radius * share));
    }

    public static IEnumerable<(double X, double Y)> Ring(int axes, double share) => Enumerable.Range(0, axes).Select(axis => At(axis, axes, share));

    /// <summary>Goes past axes without a value.</summary>
    public static IEnumerable<(double X, double Y)> Outline(IEnumerable<double?> values)
    {
        var all = values.ToList();
        return all.Select((value, axis) => (value, axis)).Where(point => point.value is not null)
            .Select(point => At(point.axis, all.Count, point.value!.Value / 100));
    }

    public static string Anchor(int axis, int axes) => Math.Sin(Angle(axis, axes)) switch
    {
        > 0.3 => "start",
        < -0.3 => "end",
        _ => "middle",
    };

    private static double Angle(int axis, int axes) => 2 * Math.PI * axis / axes;
}
