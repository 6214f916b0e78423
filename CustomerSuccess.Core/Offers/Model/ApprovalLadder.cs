using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>The dearer an offer, the higher who decides.</summary>
public static class ApprovalLadder
{
    /// <param name="cost">In the reporting currency.</param>
    public static OfferApprover Of(Money cost, OfferPolicy policy) =>
        cost.CompareTo(policy.CsmLimit) <= 0 ? OfferApprover.Csm
        : cost.CompareTo(policy.LeaderLimit) <= 0 ? OfferApprover.Leader
        : OfferApprover.Admin;
}
