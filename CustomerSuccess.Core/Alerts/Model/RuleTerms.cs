namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>When a rule holds and how bad that is. Thresholds and margin are in the unit of the signal: a share of 30 % is 0.3.</summary>
/// <param name="Signal">The key of a <see cref="Model.Signal"/>.</param>
/// <param name="Severe">Beyond it the severity is <paramref name="SevereSeverity"/>; null for a rule with one level.</param>
/// <param name="Margin">How far the number must come back beyond the threshold before the rule may fire again; keeps an account at the edge quiet.</param>
public sealed record RuleTerms(
    string Signal,
    Comparison Comparison,
    double Threshold,
    double? Severe,
    double Margin,
    AlertSeverity Severity,
    AlertSeverity? SevereSeverity)
{
    public AlertSeverity SeverityAt(RuleLevel level) => level == RuleLevel.Severe ? SevereSeverity ?? Severity : Severity;
}
