namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>The fields of a rule that faults speak of.</summary>
public static class RuleFields
{
    public const string Name = "name";
    public const string Signal = "signal";
    public const string Threshold = "threshold";
    public const string Severe = "severe";
    public const string SevereSeverity = "severe-severity";
    public const string Margin = "margin";
    public const string Sla = "sla";
    public const string Action = "action";
    public const string Audience = "audience";
}
