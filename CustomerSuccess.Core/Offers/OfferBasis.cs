using CustomerSuccess.Core.Offers.Model.Calculating;

namespace CustomerSuccess.Core.Offers;

/// <summary>What an offer rests on.</summary>
/// <param name="Worked">Possible, and so with size and expiry.</param>
/// <param name="PolicyVersion">0 for the shipped policy.</param>
public sealed record OfferBasis(OfferCase Customer, OfferCalculation Worked, int PolicyVersion);
