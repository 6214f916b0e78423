namespace CustomerSuccess.Core.Live;

/// <summary>Churn was predicted anew.</summary>
/// <param name="Customers">Null: of all of them.</param>
public sealed record PredictionsChanged(IReadOnlyCollection<int>? Customers) : LiveEvent;
