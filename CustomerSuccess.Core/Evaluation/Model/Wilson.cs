namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Wilson's score interval of a share at 95 % (Wilson, JASA 22, 1927), which stays within 0 and 1 for few cases too.</summary>
public static class Wilson
{
    /// <summary>Of the normal distribution, for an interval of 95 %.</summary>
    private const double Z = 1.959964;

    /// <returns>0 to 1 without any case.</returns>
    public static (double Low, double High) Interval(int hits, int cases)
    {
        if (cases == 0)
        {
            return (0, 1);
        }

        var (n, p) = ((double)cases, (double)hits / cases);
        var centre = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
