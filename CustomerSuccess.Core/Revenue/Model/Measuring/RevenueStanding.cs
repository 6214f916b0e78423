using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Where a customer stands at the end of a month.</summary>
/// <param name="Mrr">In its own currency.</param>
/// <param name="Reported">In the reporting currency.</param>
/// <param name="IsThere">It pays or pauses; false before the first revenue and after leaving.</param>
public readonly record struct RevenueStanding(Money Mrr, Money Reported, bool IsThere)
{
    public static RevenueStanding After(MonthMovement movement) => new(movement.Closing, movement.ReportedClosing, movement.IsThere);

    /// <summary>
    /// What the customer pays later, at the rate of this standing, so that rates of exchange neither keep nor lose anybody. A customer that paused here has no
    /// rate of its own; what it pays later counts at the later rate.
    /// </summary>
    public Money Restate(RevenueStanding later) =>
        Mrr.Cents == 0 ? later.Reported
        : later.Mrr == Mrr ? Reported
        : new Money(Share(Reported.Cents, later.Mrr.Cents, Mrr.Cents));

    /// <summary>Rounded to whole cents, halves up; none is negative. Most products fit into 64 bits, and a report asks some hundred thousand times.</summary>
    private static long Share(long amount, long part, long whole) =>
        Math.BigMul(amount, part, out var product) == 0 && product >= 0 && product <= long.MaxValue - whole
            ? (product + (whole / 2)) / whole
            : (long)Math.Round((decimal)amount * part / whole, MidpointRounding.AwayFromZero);
}
