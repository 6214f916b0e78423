using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Makes a retention offer out of a step, within the transaction of the step.</summary>
/// <returns>What was made, such as <c>offer:45</c>; null when no offer is possible, and then a person takes over.</returns>
public delegate Task<string?> ProposeOffer(CustomerSuccessContext context, OfferWanted wanted, CancellationToken cancellationToken);
