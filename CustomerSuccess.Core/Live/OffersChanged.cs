namespace CustomerSuccess.Core.Live;

/// <summary>Offers were proposed, decided on, sent, answered or ended, or something of them is to be followed up.</summary>
/// <param name="Customers">Their customers; null: nobody knows whose.</param>
public sealed record OffersChanged(IReadOnlyCollection<int>? Customers) : LiveEvent;
