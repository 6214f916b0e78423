namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>
/// Whether as many were held out as should have been. Where not, something kept customers out of one of the groups, and their difference tells of that as much as of the play
/// (Fabijan et al., "Diagnosing sample ratio mismatch in online controlled experiments", KDD 2019). Chi-squared with one degree of freedom.
/// </summary>
/// <param name="Expected">Held out, of all that were drawn.</param>
/// <param name="PValue">Probability of so large a distance by chance, 0 to 1.</param>
public sealed record SampleRatio(int Drawn, int HeldOut, double Expected, double PValue)
{
    /// <summary>So strict, because it is asked of every experiment on every day.</summary>
    public const double Flagged = 0.001;

    public bool IsBroken => PValue < Flagged;

    /// <param name="draws">Customers that were drawn at one share, those of them that were held out, and the share.</param>
    /// <returns>Null when nobody was drawn.</returns>
    public static SampleRatio? Of(IReadOnlyCollection<(int Drawn, int HeldOut, double Share)> draws)
    {
        var variance = draws.Sum(draw => draw.Drawn * draw.Share * (1 - draw.Share));
        if (variance <= 0)
        {
            return null;
        }

        var (heldOut, expected) = (draws.Sum(draw => draw.HeldOut), draws.Sum(draw => draw.Drawn * draw.Share));
        return new SampleRatio(draws.Sum(draw => draw.Drawn), heldOut, expected, Beyond(Math.Abs(heldOut - expected) / Math.Sqrt(variance)));
    }

    /// <summary>Of a normal number being further from zero than z, by the rational Chebyshev approximation of erfc with an error below 1.2e-7 (Press et al., Numerical Recipes, section 6.2).</summary>
    private static double Beyond(double z)
    {
        double[] terms = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277];
        var x = z / Math.Sqrt(2);
        var t = 1 / (1 + (x / 2));
        return Math.Min(1, t * Math.Exp((-x * x) + terms.Reverse().Aggregate(0.0, (sum, term) => (sum * t) + term)));
    }
}
