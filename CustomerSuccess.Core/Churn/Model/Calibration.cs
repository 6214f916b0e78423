namespace CustomerSuccess.Core.Churn.Model;

/// <summary>
/// From a logit to a calibrated probability: logit(p') = <see cref="Offset"/> + <see cref="Low"/> x ln p - <see cref="High"/> x ln(1 - p), which is smooth,
/// rises everywhere and holds the identity (Kull, Silva Filho, Flach, "Beta calibration", AISTATS 2017).
/// </summary>
/// <param name="Low">0 or more: stretches small probabilities.</param>
/// <param name="High">0 or more: stretches large probabilities.</param>
public sealed record Calibration(double Offset, double Low, double High)
{
    public static readonly Calibration Identity = new(0, 1, 1);

    /// <summary>The calibrated logit.</summary>
    public double Logit(double logit) => Offset + (Low * LogProbability(logit)) - (High * LogProbability(-logit));

    /// <summary>0 to 1.</summary>
    public double Probability(double logit) => 1 / (1 + Math.Exp(-Logit(logit)));

    /// <summary>ln(1 / (1 + e^-z)), written so that no exponential overflows.</summary>
    internal static double LogProbability(double logit) => Math.Min(logit, 0) - Math.Log(1 + Math.Exp(-Math.Abs(logit)));
}
