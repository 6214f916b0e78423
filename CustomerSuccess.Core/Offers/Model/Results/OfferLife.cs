using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Results;

/// <summary>What became of a customer after it accepted. Amounts are in the reporting currency.</summary>
/// <param name="Months">Whole months from acceptance until it left, or until now.</param>
/// <param name="IsHere">It has not left.</param>
/// <param name="Kept">The ARR that is still there.</param>
/// <param name="Revenue">What those months brought at that ARR, and at the former one for who has left; before the cost of the offer.</param>
public sealed record OfferLife(int Months, bool IsHere, Money Kept, Money Revenue)
{
    /// <param name="arrThen">At acceptance.</param>
    /// <param name="arrNow">Null when it is not known.</param>
    public static OfferLife Of(DateOnly acceptedOn, DateOnly? leftOn, DateOnly today, Money arrThen, Money? arrNow)
    {
        var isHere = leftOn is not { } left || left > today;
        var months = WholeMonths(acceptedOn, isHere ? today : leftOn!.Value);
        var arr = isHere ? arrNow ?? arrThen : arrThen;
        return new OfferLife(months, isHere, isHere ? arr : Money.Zero, new Money((long)((Int128)arr.Cents * months / 12)));
    }

    private static int WholeMonths(DateOnly from, DateOnly until) =>
        until <= from ? 0 : ((until.Year - from.Year) * 12) + until.Month - from.Month - (until.Day < from.Day ? 1 : 0);
}
