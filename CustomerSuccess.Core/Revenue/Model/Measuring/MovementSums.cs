using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>The movements of a period added up; opening, all of them and the currency effect are the closing, to the cent.</summary>
/// <param name="ByKind">Every kind, also those that did not happen. A customer counts once for each of its movements.</param>
/// <param name="Currency">The effect of rates on everybody, whichever movement they had.</param>
public sealed record MovementSums(
    Period Period, Money Opening, int OpeningCustomers, IReadOnlyDictionary<MovementKind, KindSum> ByKind, KindSum Currency, Money Closing, int ClosingCustomers)
{
    /// <summary>In the order in which a waterfall shows them; their amounts are movements, so the effect of rates is none of them.</summary>
    public static readonly IReadOnlyList<MovementKind> Moving =
        [MovementKind.New, MovementKind.Reactivation, MovementKind.Expansion, MovementKind.Contraction, MovementKind.Churn];

    public KindSum this[MovementKind kind] => ByKind[kind];

    /// <summary>Customers count here while they pay or pause.</summary>
    public static MovementSums Of(IEnumerable<CustomerRevenue> customers, Period period)
    {
        var (opening, openingCount, closing, closingCount) = (0L, 0, 0L, 0);
        var (counts, amounts) = (new int[Enum.GetValues<MovementKind>().Length], new long[Enum.GetValues<MovementKind>().Length]);
        var (currency, currencyCount) = (0L, 0);
        foreach (var customer in customers)
        {
            var (then, now) = (customer.At(period.Opening), customer.At(period.Last));
            opening += then.Reported.Cents;
            openingCount += then.IsThere ? 1 : 0;
            closing += now.Reported.Cents;
            closingCount += now.IsThere ? 1 : 0;
            foreach (var movement in customer.Movements)
            {
                if (movement.Month >= period.First && movement.Month <= period.Last)
                {
                    counts[(int)movement.Kind]++;
                    amounts[(int)movement.Kind] += movement.Amount.Cents;
                    currency += movement.CurrencyEffect.Cents;
                    currencyCount += movement.CurrencyEffect.Cents == 0 ? 0 : 1;
                }
            }
        }

        return new MovementSums(
            period, new Money(opening), openingCount,
            Enum.GetValues<MovementKind>().ToDictionary(kind => kind, kind => new KindSum(counts[(int)kind], new Money(amounts[(int)kind]))),
            new KindSum(currencyCount, new Money(currency)), new Money(closing), closingCount);
    }
}
