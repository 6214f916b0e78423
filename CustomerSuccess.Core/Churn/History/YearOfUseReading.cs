using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>Reads how often customers came over a year. No part of a snapshot: scoring, which reads half as far back, stays quick.</summary>
internal static class YearOfUseReading
{
    private const int Window = 365;

    public static async Task<YearOfUse> ReadAsync(CustomerSuccessContext context, SnapshotBatch batch, CancellationToken cancellationToken)
    {
        var year = YearOfUse.Unknown(batch.Count);
        var rows = Enumerable.Range(0, batch.Count).ToDictionary(row => batch.CustomerIds[row]);
        var (day, since) = (batch.Day, batch.Day.AddDays(-Window));
        foreach (var row in rows.Values.Where(row => !double.IsNaN(batch.Column(Input.DaysSinceLogin)[row])))
        {
            year.ActiveDays[row] = 0;
        }

        foreach (var range in IdRange.Cover(batch.CustomerIds))
        {
            var (first, last) = (range.First, range.Last);
            var used = context.Set<UsageDay>()
                .Where(x => x.CustomerId >= first && x.CustomerId <= last && x.Day > since && x.Day <= day
                    && (x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0))
                .GroupBy(x => x.CustomerId)
                .Select(own => new { CustomerId = own.Key, Days = own.Count(), First = own.Min(x => x.Day), Last = own.Max(x => x.Day) });
            await foreach (var own in used.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (rows.TryGetValue(own.CustomerId, out var row))
                {
                    year.ActiveDays[row] = own.Days;
                    year.UsualGap[row] = own.Days < 2 ? double.NaN : StoredNumber.Of((own.Last.DayNumber - own.First.DayNumber) / (own.Days - 1.0));
                }
            }
        }

        return year;
    }
}
