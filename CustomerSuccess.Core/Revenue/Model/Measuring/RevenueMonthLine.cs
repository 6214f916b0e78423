namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>One month with its movements.</summary>
public sealed record RevenueMonthLine(MovementSums Sums, Retention Retention)
{
    /// <summary>Every month of a period, the newest first. The same as to ask for each, in one walk over the customers.</summary>
    public static IReadOnlyList<RevenueMonthLine> Of(IEnumerable<CustomerRevenue> customers, Period period)
    {
        var months = period.Months.ToList();
        var (sums, retentions) = (months.ConvertAll(_ => new MovementTotal()), months.ConvertAll(_ => new RetentionSum()));
        foreach (var customer in customers)
        {
            var then = customer.At(period.Opening);
            using var movements = customer.Within(period).GetEnumerator();
            var more = movements.MoveNext();
            for (var i = 0; i < months.Count; i++)
            {
                var now = then;
                if (more && movements.Current.Month == months[i])
                {
                    now = RevenueStanding.After(movements.Current);
                    sums[i].Add(movements.Current);
                    more = movements.MoveNext();
                }

                sums[i].Add(then, now);
                retentions[i].Add(then, now);
                then = now;
            }
        }

        return [.. months.Select((month, i) => new RevenueMonthLine(sums[i].Done(new Period(month, month)), retentions[i].Done())).Reverse()];
    }
}
