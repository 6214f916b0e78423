using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>Works out what may be offered to a customer: value from ARR, margin and probability, bounded by margin floor and budget (docs/offers.md).</summary>
public static class OfferCalculator
{
    /// <param name="size">In the unit of the type; null for the largest that may be offered.</param>
    public static OfferCalculation Of(OfferCase customer, OfferType type, OfferPolicy policy, int? size = null)
    {
        var terms = policy[type];
        var against = OfferEligibility.Against(customer, terms, policy).ToList();
        var expires = OfferExpiry.Of(customer.Today, customer.DaysToChurn, policy);
        if (!customer.HasRate)
        {
            return new OfferCalculation(terms, customer.Currency, against, [], null, null, size, Money.Zero, Money.Zero, null, null, expires, OfferApprover.Admin);
        }

        var limits = OfferLimits.Of(customer, terms, policy);
        var largest = Largest(customer, terms, limits.Lowest);
        var chosen = size ?? largest;
        against.AddRange(AgainstSize(customer, terms, policy, limits, largest, size));
        var cost = chosen is > 0 and var known ? OfferCost.Of(terms, known, customer) : default;
        var (full, reported) = (OfferCost.FullPrice(terms, customer.Arr!.Value), customer.ToReporting(cost.Total));
        return new OfferCalculation(
            terms,
            customer.Currency,
            against,
            limits.Lines(customer, policy),
            limits.Lowest,
            largest,
            chosen,
            cost.Total,
            reported,
            full - cost.Concession,
            MarginFloor.Price(OfferCost.FullPrice(terms, customer.FullArr!.Value), cost.Delivery, policy),
            expires,
            ApprovalLadder.Of(reported, policy));
    }

    /// <summary>What a size costs never falls as the size grows, so the largest that fits is found by halving.</summary>
    private static int? Largest(OfferCase customer, OfferTerms terms, Money limit)
    {
        var (fits, beyond) = (terms.Least - 1, terms.Most + 1);
        while (beyond - fits > 1)
        {
            var middle = fits + ((beyond - fits) / 2);
            (fits, beyond) = OfferCost.Of(terms, middle, customer).Total.CompareTo(limit) <= 0 ? (middle, beyond) : (fits, middle);
        }

        return fits < terms.Least ? null : fits;
    }

    private static IEnumerable<string> AgainstSize(
        OfferCase customer, OfferTerms terms, OfferPolicy policy, OfferLimits limits, int? largest, int? size)
    {
        var most = OfferWords.Amount(limits.Lowest, customer.Currency);
        var binding = limits.Lines(customer, policy).First(line => line.Binds).What.ToLowerInvariant();
        if (size is { } asked && (asked < terms.Least || asked > terms.Most))
        {
            yield return $"{OfferWords.Name(terms.Type)}: the size lies between {terms.Least:#,0} and {terms.Most:#,0} {OfferWords.Unit(terms.Type)}.";
        }
        else if (largest is null)
        {
            yield return $"The most that it may cost is {most} ({binding}); the smallest of this type costs {OfferWords.Amount(OfferCost.Of(terms, terms.Least, customer).Total, customer.Currency)}.";
        }
        else if (size > largest)
        {
            yield return $"It would cost {OfferWords.Amount(OfferCost.Of(terms, size.Value, customer).Total, customer.Currency)}; the most is {most} ({binding}).";
        }
    }
}
