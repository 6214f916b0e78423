using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>
/// Difference of two shares with Newcombe's hybrid score interval at 95 % (method 10 of "Interval estimation for the difference between independent proportions", Statistics
/// in Medicine 17, 1998, pages 873 to 890). It is right for one look, on a day that was chosen before; for looking every day there is <see cref="AlwaysValid"/>.
/// </summary>
public static class ShareDifference
{
    private const double Z975 = 1.959963984540054;

    /// <returns>First minus second, -1 to 1; null when one of them has no customers.</returns>
    public static Estimate? Of(Arm first, Arm second) => Pooled([new Stratum("", first, second)]);

    /// <summary>
    /// The weighted mean of the differences within strata. The interval puts the distances of Newcombe's limits together as limits of a sum are (Zou and Donner, "Construction of confidence limits
    /// about effect measures: a general approach", Statistics in Medicine 27, 2008).
    /// </summary>
    /// <returns>Treated minus held out, -1 to 1; null when no stratum has both.</returns>
    public static Estimate? Pooled(IEnumerable<Stratum> strata) => Stratum.Weighted(strata) is { Count: > 0 } weighted ? Within(weighted, Z975) : null;

    /// <param name="weighted">At least one.</param>
    /// <param name="z">Of Wilson's limits.</param>
    internal static Estimate Within(IReadOnlyList<(Stratum Stratum, double Weight)> weighted, double z)
    {
        var (sum, below, above) = (0.0, 0.0, 0.0);
        foreach (var (stratum, weight) in weighted)
        {
            var (down, up) = Distances(stratum, z);
            sum += weight * stratum.Difference;
            below += weight * weight * down;
            above += weight * weight * up;
        }

        return new Estimate(sum, Math.Max(-1, sum - Math.Sqrt(below)), Math.Min(1, sum + Math.Sqrt(above)));
    }

    /// <summary>Squares of how far Newcombe's limits lie from the difference.</summary>
    private static (double Down, double Up) Distances(Stratum stratum, double z)
    {
        var (first, second) = (stratum.Treated.Share!.Value, stratum.HeldOut.Share!.Value);
        var (low1, high1) = Wilson.Interval(stratum.Treated.Hits, stratum.Treated.Cases, z);
        var (low2, high2) = Wilson.Interval(stratum.HeldOut.Hits, stratum.HeldOut.Cases, z);
        return (Square(first - low1) + Square(high2 - second), Square(high1 - first) + Square(second - low2));
    }

    private static double Square(double x) => x * x;
}
