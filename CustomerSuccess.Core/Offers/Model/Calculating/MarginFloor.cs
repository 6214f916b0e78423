using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>
/// The lowest price at which the margin floor still holds: (serving + delivery) / (1 - floor), where serving costs (1 - margin) of the full price. Whole
/// cents, rounded against the offer.
/// </summary>
public static class MarginFloor
{
    /// <param name="full">The price over the time that the offer is held against, before any concession; an earlier one too.</param>
    public static Money Price(Money full, Money delivery, OfferPolicy policy) => new((long)Up((Int128)(Serving(full, policy) + delivery).Cents * 100, 100 - policy.Floor));

    /// <summary>The most that can be taken off the price; nothing when an earlier concession has left less.</summary>
    /// <param name="price">The present one.</param>
    public static Money RoomForConcession(Money price, Money full, OfferPolicy policy) => AtLeastNothing(price - Price(full, Money.Zero, policy));

    /// <summary>The most that can be spent at the present price.</summary>
    public static Money RoomForDelivery(Money price, Money full, OfferPolicy policy) =>
        AtLeastNothing(new Money((long)((Int128)price.Cents * (100 - policy.Floor) / 100)) - Serving(full, policy));

    private static Money AtLeastNothing(Money room) => room.CompareTo(Money.Zero) < 0 ? Money.Zero : room;

    private static Money Serving(Money full, OfferPolicy policy) => new((long)Up((Int128)full.Cents * (100 - policy.Margin), 100));

    private static Int128 Up(Int128 amount, int by) => (amount + by - 1) / by;
}
