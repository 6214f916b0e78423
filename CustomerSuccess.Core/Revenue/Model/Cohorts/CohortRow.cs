using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Model.Cohorts;

/// <summary>Customers whose first revenue was in the same month or quarter, and what is left of them at each age.</summary>
/// <param name="First">The first month of the cohort.</param>
/// <param name="Customers">All of them.</param>
/// <param name="Mrr">The first MRR of each, in the reporting currency.</param>
/// <param name="Cells">By age from 0, the end of the cohort's own month or quarter; only ages that are over. Who came back counts as there again.</param>
public sealed record CohortRow(Month First, int Customers, Money Mrr, IReadOnlyList<CohortCell> Cells)
{
    public double Share(CohortCell cell) => (double)cell.Customers / Customers;

    public double? RevenueShare(CohortCell cell) => Mrr.Cents == 0 ? null : (double)cell.Mrr.Cents / Mrr.Cents;

    /// <param name="last">The last month that is over.</param>
    /// <returns>The newest <paramref name="most"/>, oldest first.</returns>
    public static IReadOnlyList<CohortRow> Of(IEnumerable<CustomerRevenue> customers, CohortLength length, Month last, int most) =>
    [
        .. customers.Where(customer => customer.Cohort is not null).GroupBy(customer => FirstOf(customer.Cohort!.Value, length))
            .Where(cohort => cohort.Key + ((int)length - 1) <= last)
            .OrderByDescending(cohort => cohort.Key).Take(most).Reverse().Select(cohort => Row(cohort.Key, [.. cohort], length, last)),
    ];

    public static Month FirstOf(Month month, CohortLength length) => length == CohortLength.Quarter ? month.Quarter : month;

    private static CohortRow Row(Month first, List<CustomerRevenue> members, CohortLength length, Month last)
    {
        var entries = members.ConvertAll(member => member.At(member.Cohort!.Value));
        var cells = new List<CohortCell>();
        for (var at = first + ((int)length - 1); at <= last; at += (int)length)
        {
            var (there, mrr) = (0, 0L);
            for (var i = 0; i < members.Count; i++)
            {
                var now = members[i].At(at);
                there += now.IsThere ? 1 : 0;
                mrr += entries[i].Restate(now).Cents;
            }

            cells.Add(new CohortCell(at, there, new Money(mrr)));
        }

        return new CohortRow(first, members.Count, entries.Aggregate(Money.Zero, (sum, entry) => sum + entry.Reported), cells);
    }
}
