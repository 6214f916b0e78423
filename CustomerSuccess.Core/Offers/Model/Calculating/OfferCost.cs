using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>What an offer of a size costs within a year of the customer's present price. All amounts are in the customer's currency.</summary>
/// <param name="Concession">What the customer does not pay.</param>
/// <param name="Delivery">What we spend.</param>
public readonly record struct OfferCost(Money Concession, Money Delivery)
{
    private const int MonthsOfYear = 12;

    public Money Total => Concession + Delivery;

    /// <exception cref="InvalidOperationException">ARR or rate are not known.</exception>
    public static OfferCost Of(OfferTerms terms, int size, OfferCase customer)
    {
        var arr = customer.Arr ?? throw new InvalidOperationException("Without an ARR nothing can be worked out.");
        return terms.Type switch
        {
            OfferType.Pause => new(Part(arr, size, MonthsOfYear), Money.Zero),
            OfferType.Downgrade => new(Part(arr, size, 100), Money.Zero),
            OfferType.DedicatedSupport => new(Money.Zero, customer.FromReporting(terms.SetupCost + (terms.MonthlyCost * size))),
            OfferType.CustomSolution => new(Money.FromUnits(size), Money.Zero),
            OfferType.Discount => new(Part(arr, (long)size * terms.Months, 100 * MonthsOfYear), Money.Zero),
            _ => throw new ArgumentOutOfRangeException(nameof(terms)),
        };
    }

    /// <summary>The present price over the time that the margin floor is held against: the months of a discount, else a year.</summary>
    public static Money FullPrice(OfferTerms terms, Money arr) =>
        terms.Type == OfferType.Discount ? new((long)((Int128)arr.Cents * terms.Months / MonthsOfYear)) : arr;

    /// <summary>Rounded up: an offer never costs more than it says.</summary>
    private static Money Part(Money arr, long of, long whole) => new((long)(((Int128)arr.Cents * of + whole - 1) / whole));
}
