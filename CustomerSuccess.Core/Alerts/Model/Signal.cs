using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>A number about a customer that a rule can watch.</summary>
/// <param name="Window">The time that the number looks back over, in days; null for a state of the moment.</param>
public sealed record Signal(string Key, string Name, Unit Unit, int? Window, string Meaning)
{
    /// <summary>Shares are kept as 0.3 and written as 30 %; thresholds are edited as they are written.</summary>
    public double Factor => Unit is Unit.Share or Unit.Change ? 100 : 1;

    public string Say(double value) => ValueText.Of(Unit, value);
}
