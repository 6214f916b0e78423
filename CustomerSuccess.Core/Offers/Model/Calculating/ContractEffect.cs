using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>What an accepted offer changes in the contract.</summary>
/// <param name="Mrr">From acceptance on.</param>
/// <param name="DiscountPercent">From acceptance on, 0 to 100; null when it stays.</param>
/// <param name="Months">After which the former price holds again; null: it does not.</param>
public sealed record ContractEffect(Money Mrr, double? DiscountPercent, int? Months)
{
    /// <param name="mrr">The present one.</param>
    /// <param name="discount">The present one, 0 to 100.</param>
    /// <returns>Null where the contract stays, and where people must agree on the details first.</returns>
    public static ContractEffect? Of(OfferType type, int size, int months, Money mrr, double? discount) => type switch
    {
        OfferType.Pause => new(Money.Zero, null, size),
        OfferType.Downgrade => new(Less(mrr, size), null, null),
        OfferType.Discount => new(Less(mrr, size), 100 - ((100 - (discount ?? 0)) * (100 - size) / 100), months),
        OfferType.DedicatedSupport or OfferType.CustomSolution => null,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static Money Less(Money mrr, int percent) => new((long)((Int128)mrr.Cents * (100 - percent) / 100));
}
