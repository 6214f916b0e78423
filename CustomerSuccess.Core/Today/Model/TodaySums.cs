using CustomerSuccess.Core.Portfolio.Model;

namespace CustomerSuccess.Core.Today.Model;

/// <summary>Adds up a book for the head of Today; what the portfolio shows too is added up by the same sums.</summary>
public static class TodaySums
{
    /// <summary>Days. Long enough for a movement to mean something, short enough to act on.</summary>
    public const int ShortLook = 14;

    /// <summary>Days. What the look back falls to while an installation has no scores of two weeks ago.</summary>
    public const int LongLook = 30;

    /// <param name="day">That the scores are of.</param>
    /// <param name="clocks">Time left on each running SLA clock; negative when it is over.</param>
    public static TodayNumbers Of(IReadOnlyCollection<TodayRow> rows, DateOnly? day, string currency, int openAlerts, IReadOnlyCollection<TimeSpan> clocks, DateOnly today)
    {
        var days = LookBack(rows);
        var changes = rows.Select(row => row.Change(days)).OfType<int>().ToList();
        var running = clocks.Where(left => left >= TimeSpan.Zero).ToList();
        return new TodayNumbers(
            day,
            currency,
            PortfolioSums.Totals([.. rows.Select(row => row.Customer)], day ?? today),
            rows.Count(row => row.Customer.StartedOn > (day ?? today).AddDays(-LongLook)),
            days,
            changes.Count == 0 ? null : changes.Average() / 100,
            openAlerts,
            clocks.Count,
            clocks.Count - running.Count,
            running.Count == 0 ? null : running.Min());
    }

    /// <summary>How many days back can be looked: 14, or 30 while nobody has a score of 14 days ago.</summary>
    public static int LookBack(IReadOnlyCollection<TodayRow> rows) => rows.Any(row => row.Change(ShortLook) is not null) ? ShortLook : LongLook;

    /// <summary>Who moved most, by points; the larger revenue first where points are equal.</summary>
    public static IReadOnlyList<TodayRow> Movers(IReadOnlyCollection<TodayRow> rows, int most)
    {
        var days = LookBack(rows);
        return
        [
            .. rows.Where(row => row.Change(days) is not (null or 0)).OrderByDescending(row => Math.Abs(row.Change(days)!.Value))
                .ThenByDescending(row => row.Customer.Revenue).ThenBy(row => row.Customer.ExternalId, StringComparer.Ordinal).Take(most),
        ];
    }
}
