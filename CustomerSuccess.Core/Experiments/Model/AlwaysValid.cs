using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>
/// An interval for a difference of shares that may be looked at every day: with 95 % probability the truth lies within all of them at once, so that stopping when one excludes zero does no harm. It is the
/// confidence sequence of Robbins' normal mixture (Robbins, Annals of Mathematical Statistics 41, 1970), as the always-valid interval of Johari, Koomen, Pekelis and Walsh ("Always valid inference", Operations
/// Research 70, 2022, equation 9; first KDD 2017) and the asymptotic confidence sequence of Waudby-Smith et al. ("Time-uniform central limit theory", Annals of Statistics 52, 2024):
/// half width = sqrt(V (V + T^2) / T^2 x (2 ln(1 / alpha) + ln((V + T^2) / V))) with V the variance of the estimate and T the <see cref="Scale"/>. As many standard errors as that is wide go into
/// Newcombe's limits instead of 1.96, because shares near 0 or 1 are skewed: symmetric limits missed the truth in 7 % of drawn experiments with 97 % against 92 %, these in 2 %.
/// </summary>
public static class AlwaysValid
{
    public const double Alpha = 0.05;

    /// <summary>
    /// Where the sequence is narrowest; must not depend on the data. For a difference of 10 points that is to be found with a power of 80 % the best is
    /// T^2 = 8.2 V (the minimum of the half width over T at alpha 0.05), and V = (0.10 / 3.88)^2 then: T = 0.074.
    /// </summary>
    public const double Scale = 0.074;

    /// <returns>First minus second; null when one of them has too few customers (<see cref="Arm.Enough"/>).</returns>
    public static Estimate? Of(Arm first, Arm second, double alpha = Alpha) => Pooled([new Stratum("", first, second)], alpha);

    /// <summary>The weighted mean of the differences within strata.</summary>
    /// <returns>Treated minus held out; null when one of the two has too few customers.</returns>
    public static Estimate? Pooled(IEnumerable<Stratum> strata, double alpha = Alpha)
    {
        var weighted = Stratum.Weighted(strata);
        if (weighted.Sum(part => part.Stratum.Treated.Cases) < Arm.Enough || weighted.Sum(part => part.Stratum.HeldOut.Cases) < Arm.Enough)
        {
            return null;
        }

        var variance = weighted.Sum(part => part.Weight * part.Weight * part.Stratum.Variance);
        return ShareDifference.Within(weighted, HalfWidth(variance, alpha) / Math.Sqrt(variance));
    }

    /// <param name="variance">Of the estimated difference; above 0.</param>
    public static double HalfWidth(double variance, double alpha = Alpha)
    {
        const double Square = Scale * Scale;
        return Math.Sqrt(variance * (variance + Square) / Square * ((2 * Math.Log(1 / alpha)) + Math.Log((variance + Square) / variance)));
    }
}
