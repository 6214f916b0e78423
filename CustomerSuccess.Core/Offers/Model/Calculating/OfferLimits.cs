using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>The three bounds of what an offer may cost, in the customer's currency.</summary>
/// <param name="AtStake">Margin of a year times the probability of losing it.</param>
/// <param name="Worth">The part of it that an offer may cost.</param>
/// <param name="Room">What the margin floor leaves.</param>
/// <param name="Budget">What is left of the quarter.</param>
public sealed record OfferLimits(Money AtStake, Money Worth, Money Room, Money Budget)
{
    /// <summary>A probability counts in ten-thousandths, so that the arithmetic is exact.</summary>
    private const int Whole = 10_000;

    public Money Lowest => Least(Worth, Least(Room, Budget));

    public static OfferLimits Of(OfferCase customer, OfferTerms terms, OfferPolicy policy)
    {
        var (arr, parts) = (customer.Arr!.Value, (int)Math.Floor(Math.Clamp(OfferRisk.Weight(customer.Probability, customer.Severity), 0, 1) * Whole));
        var margin = (Int128)arr.Cents * policy.Margin * parts;
        var (price, full) = (OfferCost.FullPrice(terms, arr), OfferCost.FullPrice(terms, customer.FullArr!.Value));
        return new OfferLimits(
            new Money((long)(margin / (100 * Whole))),
            new Money((long)(margin * policy.Share / (100 * 100 * (Int128)Whole))),
            terms.Type == OfferType.DedicatedSupport ? MarginFloor.RoomForDelivery(price, full, policy) : MarginFloor.RoomForConcession(price, full, policy),
            customer.FromReporting(customer.BudgetLeft.CompareTo(Money.Zero) < 0 ? Money.Zero : customer.BudgetLeft));
    }

    public IReadOnlyList<OfferLine> Lines(OfferCase customer, OfferPolicy policy)
    {
        var weight = OfferRisk.Weight(customer.Probability, customer.Severity);
        var chance = customer.Probability is null
            ? $"{weight * 100:0}\u202F%, the lower edge of {OfferWords.Risk(customer.Severity)} risk: there is no prediction yet"
            : $"{weight * 100:0}\u202F% probability of leaving";
        return
        [
            new("ARR", customer.Arr!.Value, "what the customer pays in a year"),
            new("Margin at stake", AtStake, $"{policy.Margin}\u202F% margin × {chance}"),
            new("Worth offering", Worth, $"{policy.Share}\u202F% of it", Worth == Lowest),
            new("Room above the margin floor", Room, $"at least {policy.Floor}\u202F% margin must be left", Room == Lowest && Worth != Lowest),
            new("Budget left this quarter", Budget, $"of {OfferWords.Amount(policy.QuarterBudget, customer.ReportingCurrency)}", Budget == Lowest && Worth != Lowest && Room != Lowest),
        ];
    }

    private static Money Least(Money a, Money b) => a.CompareTo(b) <= 0 ? a : b;
}
