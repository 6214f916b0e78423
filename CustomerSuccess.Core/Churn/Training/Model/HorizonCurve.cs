using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>From the logit of leaving within the usual horizon to the probability of having left by another one.</summary>
/// <param name="Days">The other horizon.</param>
/// <param name="Shift">Log-odds of leaving by then minus those by the usual horizon, over all rows: where a calibration starts from.</param>
internal sealed record HorizonCurve(int Days, double Shift, Calibration Calibration)
{
    public double Probability(double logit) => Calibration.Probability(logit + Shift);
}
