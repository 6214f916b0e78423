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
        var total = new MovementTotal();
        foreach (var customer in customers)
        {
            total.Add(customer.At(period.Opening), customer.At(period.Last));
            foreach (var movement in customer.Within(period))
            {
                total.Add(movement);
            }
        }

        return total.Done(period);
    }
}
