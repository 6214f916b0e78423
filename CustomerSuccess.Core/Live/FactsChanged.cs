namespace CustomerSuccess.Core.Live;

/// <summary>Somebody outside has told something new about a few customers: their scores are to be brought up to date.</summary>
public sealed record FactsChanged(IReadOnlyCollection<int> Customers) : LiveEvent;
