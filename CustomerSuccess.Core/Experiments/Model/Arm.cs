using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>One of the groups that are compared: customers, and those of them that had the outcome.</summary>
/// <param name="Hits">0 to <paramref name="Cases"/>.</param>
public sealed record Arm(int Hits, int Cases)
{
    /// <summary>With fewer customers in a group nothing is said of a difference: the normal distribution that intervals rest on is no good description of so few.</summary>
    public const int Enough = 20;

    public static readonly Arm Empty = new(0, 0);

    /// <summary>0 to 1; null without customers.</summary>
    public double? Share => Cases == 0 ? null : (double)Hits / Cases;

    public static Arm operator +(Arm left, Arm right) => new(left.Hits + right.Hits, left.Cases + right.Cases);

    /// <summary>Of <see cref="Share"/>, at 95 % (Wilson 1927); all there is without customers.</summary>
    public (double Low, double High) Interval() => Wilson.Interval(Hits, Cases);

    /// <summary>
    /// Of the share: p (1 - p) / n with one customer of each kind added. Without these a small group in which nobody left would have no variance at all, and a difference to
    /// it would look certain.
    /// </summary>
    internal double Variance()
    {
        var share = (Hits + 1.0) / (Cases + 2.0);
        return share * (1 - share) / Cases;
    }
}
