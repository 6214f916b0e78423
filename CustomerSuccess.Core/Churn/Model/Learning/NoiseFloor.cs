namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>
/// How far to trust a step, after James and Stein: what is explained is divided into signal and what chance explains on average, one unit for each
/// degree of freedom (twice the gain in log-likelihood is chi-squared), and the step keeps the share of the signal.
/// </summary>
internal static class NoiseFloor
{
    /// <param name="explained">Twice the gain in log-likelihood.</param>
    /// <returns>0 to 1; 1 without a floor.</returns>
    public static double Strength(double explained, int degreesOfFreedom, double floor) =>
        floor <= 0 ? 1 : explained <= 0 ? 0 : Math.Max(0, 1 - (floor * degreesOfFreedom / explained));
}
