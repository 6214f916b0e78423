using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>How bad it looks for a customer.</summary>
public static class OfferRisk
{
    /// <summary>The worst of what the prediction with its hard triggers says and of the band (product.md section 7).</summary>
    public static ChurnSeverity Severity(ChurnSeverity predicted, Band? band)
    {
        var byBand = band switch
        {
            Band.Critical => ChurnSeverity.Critical,
            Band.HighRisk => ChurnSeverity.High,
            Band.AtRisk => ChurnSeverity.Medium,
            Band.Healthy or Band.Thriving or null => ChurnSeverity.Standard,
            _ => throw new ArgumentOutOfRangeException(nameof(band)),
        };
        return predicted > byBand ? predicted : byBand;
    }

    /// <summary>
    /// The probability that money is weighed with. In cold start nothing is called a probability; then the lower edge of the range that section 7 gives
    /// to the severity is used, and the calculation says so.
    /// </summary>
    public static double Weight(double? probability, ChurnSeverity severity) => probability ?? severity switch
    {
        ChurnSeverity.Critical => 0.8,
        ChurnSeverity.High => 0.6,
        ChurnSeverity.Medium => 0.4,
        ChurnSeverity.Standard => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
