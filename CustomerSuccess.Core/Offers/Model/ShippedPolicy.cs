using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model;

/// <summary>
/// What holds until an admin says otherwise. That offers need approval and that a pause ends after 3 months is from product.md sections 7 and 8; the
/// other numbers are a careful start that every installation sets by its own books.
/// </summary>
public static class ShippedPolicy
{
    public static readonly OfferPolicy Policy = new(
        From: "",
        QuarterBudget: Money.FromUnits(25_000m),
        Margin: 75,
        Floor: 40,
        Share: 50,
        CooldownDays: 180,
        LeastDays: 3,
        UsualDays: 14,
        CsmLimit: Money.Zero,
        LeaderLimit: Money.FromUnits(10_000m),
        ChangesContract: false,
        Terms:
        [
            new(OfferType.Pause, true, Least: 1, Most: 3, Months: 0, Money.Zero, Money.Zero, TenureDays: 90, Money.Zero, ChurnSeverity.High),
            new(OfferType.Downgrade, true, Least: 5, Most: 40, Months: 3, Money.Zero, Money.Zero, TenureDays: 90, Money.Zero, ChurnSeverity.High),
            new(OfferType.DedicatedSupport, true, Least: 1, Most: 6, Months: 0, Money.FromUnits(500m), Money.FromUnits(400m), TenureDays: 0, Money.FromUnits(5_000m), ChurnSeverity.Medium),
            new(OfferType.CustomSolution, true, Least: 100, Most: 20_000, Months: 0, Money.Zero, Money.Zero, TenureDays: 180, Money.FromUnits(20_000m), ChurnSeverity.Critical),
            new(OfferType.Discount, true, Least: 5, Most: 30, Months: 6, Money.Zero, Money.Zero, TenureDays: 180, Money.Zero, ChurnSeverity.High),
        ]);
}
