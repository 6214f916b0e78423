using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>Severity by probability and hard triggers (product.md sections 1 and 7).</summary>
public static class Severities
{
    /// <param name="probability">Of leaving within 90 days, 0 to 1.</param>
    public static ChurnSeverity Of(double probability) => probability switch
    {
        > 0.8 => ChurnSeverity.Critical,
        > 0.6 => ChurnSeverity.High,
        > 0.4 => ChurnSeverity.Medium,
        _ => ChurnSeverity.Standard,
    };

    /// <summary>That the champion left is critical whatever the probability: the one trigger of the documents that is no matter of degree.</summary>
    public static ChurnSeverity Of(double probability, Snapshot snapshot) =>
        snapshot[Input.ChampionPresent] < 0.5 ? ChurnSeverity.Critical : Of(probability);
}
