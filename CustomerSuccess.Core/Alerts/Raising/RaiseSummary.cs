namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>What a look of all rules at the customers that were scored brought.</summary>
/// <param name="Risen">Alerts that became severe.</param>
/// <param name="Ended">Conditions that no longer hold.</param>
public sealed record RaiseSummary(int Customers, int Raised, int Risen, int Ended)
{
    public static readonly RaiseSummary Nothing = new(0, 0, 0, 0);

    public static RaiseSummary operator +(RaiseSummary one, RaiseSummary other) =>
        new(one.Customers + other.Customers, one.Raised + other.Raised, one.Risen + other.Risen, one.Ended + other.Ended);
}
