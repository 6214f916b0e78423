namespace CustomerSuccess.Core.Live;

/// <summary>Alerts were raised, answered, escalated or ended.</summary>
/// <param name="Customers">Their customers; null: nobody knows whose.</param>
public sealed record AlertsChanged(IReadOnlyCollection<int>? Customers) : LiveEvent;
