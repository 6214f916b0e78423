using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>Adds up a portfolio. Every total is the sum of the rows that a click on it shows.</summary>
public static class PortfolioSums
{
    private const int RenewalHorizon = 90;

    /// <summary>Best band first, "not enough data" last; all six are there.</summary>
    private static readonly Band?[] AllBands = [.. Bands.BestFirst.Select(band => (Band?)band), null];

    public static PortfolioTotals Totals(IReadOnlyCollection<PortfolioRow> rows, DateOnly day)
    {
        var scored = rows.Where(row => row.Score is not null).ToList();
        var weighted = scored.Where(row => row.Revenue.Cents > 0).ToList();
        var changes = rows.Where(row => row.Change is not null).Select(row => row.Change!.Value).ToList();
        var atRisk = rows.Where(row => row.Band is { } band && Bands.IsAtRisk(band)).ToList();
        var renewing = rows.Where(row => row.RenewsOn >= day && row.RenewsOn <= day.AddDays(RenewalHorizon)).ToList();
        return new PortfolioTotals(
            rows.Count,
            Sum(rows),
            rows.Count(row => row.Arr is null),
            scored.Count == 0 ? null : scored.Average(row => row.Score!.Value.Points),
            weighted.Count == 0 ? null : weighted.Sum(row => row.Score!.Value.Points * row.Revenue.Cents) / weighted.Sum(row => (double)row.Revenue.Cents),
            changes.Count == 0 ? null : changes.Average() / 100,
            atRisk.Count,
            Sum(atRisk),
            Sum(rows.Where(row => row.Band30 is { } band && Bands.IsAtRisk(band))),
            rows.Count - scored.Count,
            renewing.Count,
            Sum(renewing),
            Sum(renewing.Where(row => row.Band is { } band && Bands.IsAtRisk(band))),
            Count(rows, Trend.Improving),
            Count(rows, Trend.Declining));
    }

    public static IReadOnlyList<BandTotal> ByBand(IReadOnlyCollection<PortfolioRow> rows, DateOnly day) =>
    [
        .. AllBands.Select(band => new BandTotal(
            band,
            rows.Count(row => row.Band == band),
            Sum(rows.Where(row => row.Band == band)),
            rows.Count(row => row.Band30 == band && !IsNew(row, day)),
            Sum(rows.Where(row => row.Band30 == band && !IsNew(row, day))))),
    ];

    public static IReadOnlyList<BandFlow> Flows(IReadOnlyCollection<PortfolioRow> rows, DateOnly day) =>
    [
        .. rows.GroupBy(row => (From: row.Band30, To: row.Band, New: IsNew(row, day)))
            .Select(flow => new BandFlow(flow.Key.New ? null : flow.Key.From, flow.Key.To, flow.Key.New, flow.Count(), Sum(flow))),
    ];

    /// <summary>Largest revenue first.</summary>
    public static IReadOnlyList<PortfolioSlice> Slices(IReadOnlyCollection<PortfolioRow> rows, SliceBy by, DateOnly day) =>
    [
        .. rows.GroupBy(row => KeyOf(row, by)).Select(group => new PortfolioSlice(group.Key, Totals([.. group], day), ByBand([.. group], day)))
            .OrderByDescending(slice => slice.Totals.Arr).ThenByDescending(slice => slice.Totals.Customers),
    ];

    public static string? KeyOf(PortfolioRow row, SliceBy by) => by switch
    {
        SliceBy.Segment => row.Segment,
        SliceBy.Tier => row.Tier,
        SliceBy.Plan => row.Plan,
        SliceBy.Csm => row.Owner,
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    /// <summary>Who moved most over 30 days, by points; the larger revenue first where points are equal.</summary>
    public static IReadOnlyList<PortfolioRow> Movers(IEnumerable<PortfolioRow> rows, int most) =>
    [
        .. rows.Where(row => row.Change is not (null or 0)).OrderByDescending(row => Math.Abs(row.Change!.Value))
            .ThenByDescending(row => row.Revenue).Take(most),
    ];

    /// <summary>Had not started 30 days ago.</summary>
    private static bool IsNew(PortfolioRow row, DateOnly day) => row.StartedOn > day.AddDays(-30);

    private static int Count(IEnumerable<PortfolioRow> rows, Trend trend) =>
        rows.Count(row => row is { Score: { } now, Score30: { } then } && Trends.Of(now, then) == trend);

    private static Money Sum(IEnumerable<PortfolioRow> rows) => rows.Aggregate(Money.Zero, (sum, row) => sum + row.Revenue);
}
