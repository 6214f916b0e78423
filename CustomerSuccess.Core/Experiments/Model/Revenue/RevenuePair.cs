namespace CustomerSuccess.Core.Experiments.Model.Revenue;

/// <summary>A stratum ready to be drawn from.</summary>
internal sealed class RevenuePair
{
    private readonly RevenueArm treated;
    private readonly RevenueArm heldOut;
    private readonly double share;

    private RevenuePair(RevenueStratum stratum, double all)
    {
        (treated, heldOut, share) = (new RevenueArm(stratum.Treated), new RevenueArm(stratum.HeldOut), Weight(stratum) / all);
        var sizes = stratum.Treated.Concat(stratum.HeldOut).Select(customer => (double)customer.AtStart.Cents).ToList();
        var size = (sizes.Average(), sizes.Average(arr => arr * arr));
        Difference = share * (treated.Mean - heldOut.Mean);
        Error2 = share * share * (treated.ErrorGiven(size) + heldOut.ErrorGiven(size));
        Changed = (treated.Changed, heldOut.Changed);
        Customers = (treated.Customers, heldOut.Customers);
    }

    /// <summary>Its part of the mean difference, in cents.</summary>
    public double Difference { get; }

    public double Error2 { get; }

    public (int Treated, int HeldOut) Changed { get; }

    public (int Treated, int HeldOut) Customers { get; }

    /// <returns>Those that can be compared, weighted as <see cref="Stratum.Weight"/> says.</returns>
    public static IReadOnlyList<RevenuePair> Of(IReadOnlyCollection<RevenueStratum> strata)
    {
        var all = strata.Sum(Weight);
        return [.. strata.Where(stratum => Weight(stratum) > 0).Select(stratum => new RevenuePair(stratum, all))];
    }

    public (double Difference, double Error2) Drawn(ref Draws draws)
    {
        var (mean1, error1) = treated.Drawn(ref draws);
        var (mean2, error2) = heldOut.Drawn(ref draws);
        return (share * (mean1 - mean2), share * share * (error1 + error2));
    }

    private static double Weight(RevenueStratum stratum) => new Stratum("", new Arm(0, stratum.Treated.Count), new Arm(0, stratum.HeldOut.Count)).Weight;
}
