namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>Two groups that were drawn under the same conditions: one play, one share held out. Groups of different conditions are compared only within their own, never thrown together.</summary>
/// <param name="Name">Such as the name of the play.</param>
public sealed record Stratum(string Name, Arm Treated, Arm HeldOut)
{
    /// <summary>
    /// Mantel and Haenszel's weight of a risk difference, n1 n0 / (n1 + n0): a stratum counts by what it can tell (Greenland and Robins, Biometrics 41, 1985). Zero where one of the groups is empty.
    /// </summary>
    public double Weight => Treated.Cases == 0 || HeldOut.Cases == 0 ? 0 : (double)Treated.Cases * HeldOut.Cases / (Treated.Cases + HeldOut.Cases);

    internal double Difference => (Treated.Share ?? 0) - (HeldOut.Share ?? 0);

    internal double Variance => Treated.Variance() + HeldOut.Variance();

    /// <returns>Those that can be compared, with weights that sum to 1.</returns>
    internal static IReadOnlyList<(Stratum Stratum, double Weight)> Weighted(IEnumerable<Stratum> strata)
    {
        var known = strata.Where(stratum => stratum.Weight > 0).ToList();
        var all = known.Sum(stratum => stratum.Weight);
        return known.ConvertAll(stratum => (stratum, stratum.Weight / all));
    }
}
