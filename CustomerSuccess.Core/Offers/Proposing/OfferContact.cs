namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Somebody at the customer who can get an offer.</summary>
public sealed record OfferContact(int Id, string Name, string Email);
