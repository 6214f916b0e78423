using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Policies;

/// <param name="Version">0 for the shipped policy.</param>
/// <param name="Currency">Of its amounts.</param>
/// <param name="History">Newest first.</param>
public sealed record OfferPolicyView(OfferPolicy Policy, int Version, string Currency, IReadOnlyList<PolicyChange> History);
