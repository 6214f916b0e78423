namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>On which side of its threshold a rule holds.</summary>
public enum Comparison
{
    Below,
    AtMost,
    Above,
    AtLeast,
}
