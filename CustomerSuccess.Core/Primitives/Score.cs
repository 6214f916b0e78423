using System.Globalization;

namespace CustomerSuccess.Core.Primitives;

/// <summary>
/// A number of points from 0 to 100, kept in whole hundredths so that parts add up to the total exactly and a band edge is never missed by
/// the last bit of a double.
/// </summary>
public readonly record struct Score : IComparable<Score>
{
    private const int Most = 100_00;

    public static readonly Score Worst = new(0);
    public static readonly Score Best = new(Most);

    private Score(int hundredths) => Hundredths = hundredths;

    /// <summary>0 to 10,000.</summary>
    public int Hundredths { get; }

    public double Points => Hundredths / 100.0;

    /// <summary>Whole points, cut and never rounded up: 79.9 must not read as 80, which would be the next band.</summary>
    public int Whole => Hundredths / 100;

    /// <exception cref="ArgumentOutOfRangeException">Not within 0 to 10,000.</exception>
    public static Score FromHundredths(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hundredths, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, Most);
        return new Score(hundredths);
    }

    /// <summary>Rounds to hundredths, halves up, and holds within 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not a number.</exception>
    public static Score FromPoints(double points)
    {
        if (double.IsNaN(points))
        {
            throw new ArgumentOutOfRangeException(nameof(points), "A score needs a number.");
        }

        return new Score((int)Math.Clamp(Math.Floor((points * 100) + 0.5), 0, Most));
    }

    public int CompareTo(Score other) => Hundredths.CompareTo(other.Hundredths);

    public override string ToString() => Points.ToString("0.00", CultureInfo.InvariantCulture);
}
