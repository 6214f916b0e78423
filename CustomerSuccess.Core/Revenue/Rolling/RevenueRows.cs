using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>Reads and rewrites the prepared rows.</summary>
internal static class RevenueRows
{
    private static readonly string[] Keys = [nameof(RevenueMonth.CustomerId), nameof(RevenueMonth.Month)];

    private static readonly string[] Values =
    [
        nameof(RevenueMonth.Kind), nameof(RevenueMonth.OpeningMrr), nameof(RevenueMonth.ClosingMrr),
        nameof(RevenueMonth.ReportedOpening), nameof(RevenueMonth.ReportedClosing), nameof(RevenueMonth.CurrencyEffect),
    ];

    /// <returns>By customer id, by rising month.</returns>
    public static async Task<ILookup<int, MonthMovement>> ReadAsync(CustomerSuccessContext context, IdRange range, CancellationToken cancellationToken)
    {
        var (first, last) = (range.First, range.Last);
        var rows = await context.Set<RevenueMonth>().AsNoTracking().Where(row => row.CustomerId >= first && row.CustomerId <= last)
            .OrderBy(row => row.CustomerId).ThenBy(row => row.Month).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.CustomerId, ToMovement);
    }

    /// <summary>Brings the rows of customers in line; rows that hold already are not touched.</summary>
    /// <param name="changed">By customer id, what holds now.</param>
    /// <param name="before">What the rows say.</param>
    public static async Task WriteAsync(
        Write write, IReadOnlyDictionary<int, IReadOnlyList<MonthMovement>> changed, ILookup<int, MonthMovement> before, CancellationToken cancellationToken)
    {
        foreach (var (customer, movements) in changed)
        {
            var months = movements.Select(movement => movement.Month.First).ToHashSet();
            if (before[customer].Any(movement => !months.Contains(movement.Month.First)))
            {
                var rows = await write.Context.Set<RevenueMonth>().AsNoTracking().Where(row => row.CustomerId == customer).ToListAsync(cancellationToken);
                write.Context.RemoveRange(rows.Where(row => !months.Contains(row.Month)));
            }
        }

        await using var upsert = BulkUpsert.Into(BulkTable.For<RevenueMonth>(write.Context, [.. Keys, .. Values], Keys), write);
        foreach (var (customer, movements) in changed)
        {
            foreach (var x in movements)
            {
                await upsert.AddAsync(
                    [customer, x.Month.First, x.Kind, x.Opening, x.Closing, x.ReportedOpening, x.ReportedClosing, x.CurrencyEffect], cancellationToken);
            }
        }

        await upsert.FinishAsync(cancellationToken);
    }

    private static MonthMovement ToMovement(RevenueMonth row) => new(
        Month.Of(row.Month), row.Kind, row.OpeningMrr, row.ClosingMrr, row.ReportedOpening, row.ReportedClosing, row.CurrencyEffect);
}
