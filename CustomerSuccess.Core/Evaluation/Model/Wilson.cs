namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Wilson's score interval of a share (Wilson, JASA 22, 1927), which stays within 0 and 1 for few cases too.</summary>
public static class Wilson
{
    /// <summary>Of the normal distribution, for an interval of 95 %.</summary>
    private const double Z = 1.959964;

    /// <summary>At 95 %.</summary>
    /// <returns>0 to 1 without any case.</returns>
    public static (double Low, double High) Interval(int hits, int cases) => Interval(hits, cases, Z);

    /// <param name="z">How many standard errors wide to each side, such as 1.96 for 95 %.</param>
    /// <returns>0 to 1 without any case.</returns>
    public static (double Low, double High) Interval(int hits, int cases, double z)
    {
        if (cases == 0)
        {
            return (0, 1);
        }

        var (n, p) = ((double)cases, (double)hits / cases);
        var centre = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
