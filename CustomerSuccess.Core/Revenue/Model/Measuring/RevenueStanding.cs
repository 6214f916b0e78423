using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Where a customer stands at the end of a month.</summary>
/// <param name="Mrr">In its own currency.</param>
/// <param name="Reported">In the reporting currency.</param>
/// <param name="IsThere">It pays or pauses; false before the first revenue and after leaving.</param>
public readonly record struct RevenueStanding(Money Mrr, Money Reported, bool IsThere)
{
    /// <summary>
    /// What the customer pays later, at the rate of this standing, so that rates of exchange neither keep nor lose anybody. A customer that paused here has no
    /// rate of its own; what it pays later counts at the later rate.
    /// </summary>
    public Money Restate(RevenueStanding later) =>
        Mrr.Cents == 0 || later.Mrr == Mrr ? (Mrr.Cents == 0 ? later.Reported : Reported)
        : new Money((long)Math.Round((decimal)Reported.Cents * later.Mrr.Cents / Mrr.Cents, MidpointRounding.AwayFromZero));
}
