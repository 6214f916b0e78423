namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>How often a rule was right, by the answers of those who closed its alerts.</summary>
public sealed record RulePrecision(int Useful, int Noise, int TooEarly)
{
    /// <summary>Below that many answers a share says nothing.</summary>
    public const int Enough = 5;

    /// <summary>Of the normal distribution, for an interval of 95 %.</summary>
    private const double Z = 1.959964;

    public int Answers => Useful + Noise + TooEarly;

    /// <summary>0 to 1; null without enough answers.</summary>
    public double? Share => Answers < Enough ? null : (double)Useful / Answers;

    /// <summary>Wilson's score interval of <see cref="Share"/> at 95 % (Wilson, JASA 22, 1927), which stays within 0 and 1 for few answers too.</summary>
    public (double Low, double High) Interval()
    {
        if (Answers == 0)
        {
            return (0, 1);
        }

        var (n, p) = ((double)Answers, (double)Useful / Answers);
        var centre = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
