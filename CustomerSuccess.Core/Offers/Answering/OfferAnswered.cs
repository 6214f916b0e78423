namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>An answer was taken.</summary>
/// <param name="ChangedFacts">Contract or texts of the customer have changed: its score is to be brought up to date.</param>
public sealed record OfferAnswered(int CustomerId, OfferState State, bool ChangedFacts);
