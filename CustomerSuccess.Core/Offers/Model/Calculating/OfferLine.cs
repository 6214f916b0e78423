using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>One step of a calculation.</summary>
/// <param name="Amount">In the customer's currency.</param>
/// <param name="Why">Where it comes from.</param>
/// <param name="Binds">It is the limit that decides.</param>
public sealed record OfferLine(string What, Money Amount, string Why, bool Binds = false);
