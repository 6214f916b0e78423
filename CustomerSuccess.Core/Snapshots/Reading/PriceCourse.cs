using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What one customer has paid a month, from the beginning: <see cref="Account"/> of every day on which it may have changed.</summary>
internal static class PriceCourse
{
    /// <param name="invoices">Without void ones, in the currency of the customer.</param>
    /// <param name="through">Nothing later is looked at.</param>
    /// <returns>By rising day; each holds until the next.</returns>
    public static IReadOnlyList<PricePoint> Of(
        DateOnly startedOn,
        IReadOnlyList<ContractChange> changes,
        IReadOnlyList<CustomerTerms> terms,
        IReadOnlyList<(DateOnly IssuedOn, Money Amount)> invoices,
        DateOnly through)
    {
        var first = changes.Count > 0 && changes.Min(change => change.On) is var agreed && agreed < startedOn ? agreed : startedOn;
        var said = changes.Count > 0 ? null : terms.OrderBy(known => known.KnownFrom).FirstOrDefault(known => known.Mrr is not null)?.Mrr;
        var course = new List<PricePoint>();
        foreach (var day in Days(first, changes, terms, invoices, through))
        {
            var account = new Account(changes.Where(change => change.On <= day), terms, day);

            // customers.csv has no day for a price. Without a contract the first price that it says is taken back to the start, or else the first import would look like the month in which everybody came.
            var mrr = account.LeftOn is not null ? Money.Zero : account.Mrr ?? said ?? AccountRevenue.Monthly(account, AccountRevenue.Invoiced365(invoices, day)) ?? Money.Zero;
            var point = new PricePoint(day, mrr.Cents > 0 ? mrr : Money.Zero, account.LeftOn is not null);
            if (course.Count == 0 || course[^1] with { Day = day } != point)
            {
                course.Add(point);
            }
        }

        return course;
    }

    /// <summary>Days on which somebody said something, and month ends where invoices may have to stand in: a sum over a year changes every day.</summary>
    private static IEnumerable<DateOnly> Days(
        DateOnly first, IReadOnlyList<ContractChange> changes, IReadOnlyList<CustomerTerms> terms, IReadOnlyList<(DateOnly IssuedOn, Money Amount)> invoices, DateOnly through)
    {
        var days = changes.Select(change => change.On)
            .Concat(terms.Select(known => known.KnownFrom)).Concat(terms.Select(known => known.ChurnedOn).OfType<DateOnly>());
        return days.Concat(invoices.Count > 0 ? MonthEnds(first, through) : []).Append(first).Where(day => day >= first && day <= through).Distinct().Order();
    }

    /// <summary>With the last day, which need not end a month.</summary>
    private static IEnumerable<DateOnly> MonthEnds(DateOnly first, DateOnly through)
    {
        for (var next = new DateOnly(first.Year, first.Month, 1).AddMonths(1); next <= through; next = next.AddMonths(1))
        {
            yield return next.AddDays(-1);
        }

        yield return through;
    }
}
