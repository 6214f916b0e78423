namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>How far into its condition a customer is, and has been since the condition began.</summary>
public enum RuleLevel
{
    Out,
    In,
    Severe,
}
