using System.Collections.Immutable;

namespace CustomerSuccess.Core.Demo.Model;

/// <summary>Something that changes over time: straight between points, level before the first and after the last.</summary>
internal sealed record Course
{
    private readonly ImmutableArray<(double X, double Y)> points;

    /// <param name="points">At least one, by rising X. Where X is a number of days before today, write it negative.</param>
    public Course(params ReadOnlySpan<(double X, double Y)> points) => this.points = [.. points];

    public double At(double x)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (x <= points[i].X)
            {
                return i == 0 ? points[0].Y : Between(points[i - 1], points[i], x);
            }
        }

        return points[^1].Y;
    }

    private static double Between((double X, double Y) left, (double X, double Y) right, double x) =>
        left.Y + ((right.Y - left.Y) * (x - left.X) / (right.X - left.X));
}
