namespace CustomerSuccess.Core.Alerts;

/// <summary>What whoever closed an alert says of it; the precision of its rule is counted from these.</summary>
public enum AlertOutcome
{
    Useful,
    Noise,
    TooEarly,
}
