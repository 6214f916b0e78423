using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Results;

/// <summary>What became of everybody who accepted. Amounts are in the reporting currency.</summary>
/// <param name="Here">Who have not left.</param>
/// <param name="Months">Mean since acceptance; 0 without anybody.</param>
/// <param name="Kept">ARR that is still there.</param>
/// <param name="Revenue">Since acceptance, before the cost of the offers.</param>
/// <param name="Cost">Of the accepted offers.</param>
public sealed record LifeTotal(int Accepted, int Here, double Months, Money Kept, Money Revenue, Money Cost)
{
    public static LifeTotal Of(IReadOnlyCollection<(OfferLife Life, Money Cost)> accepted) => new(
        accepted.Count,
        accepted.Count(offer => offer.Life.IsHere),
        accepted.Select(offer => (double)offer.Life.Months).DefaultIfEmpty(0).Average(),
        Sum(accepted.Select(offer => offer.Life.Kept)),
        Sum(accepted.Select(offer => offer.Life.Revenue)),
        Sum(accepted.Select(offer => offer.Cost)));

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
