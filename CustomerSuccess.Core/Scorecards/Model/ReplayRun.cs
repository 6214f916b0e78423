using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What a draft changes on the newest day: how many stand in each band, who moves, and how it went over the month ends.</summary>
public static class ReplayRun
{
    /// <summary>Every band, best first, then "not enough data".</summary>
    public static readonly IReadOnlyList<Band?> BandsAndNone = [.. Bands.BestFirst.Select(band => (Band?)band), null];

    private const int NoBand = 5;

    public static IReadOnlyList<BandCount> Distribution(IReadOnlyList<BandMove> movement) =>
    [
        .. BandsAndNone.Select(band => new BandCount(
            band,
            movement.Where(move => move.From == band).Sum(move => move.Customers),
            movement.Where(move => move.To == band).Sum(move => move.Customers),
            Sum(movement.Where(move => move.From == band)),
            Sum(movement.Where(move => move.To == band)))),
    ];

    /// <summary>Rows by the published band, best first, then by the band of the draft.</summary>
    public static IReadOnlyList<BandMove> Movement(ReplayFrame frame, ReadOnlySpan<int> published, ReadOnlySpan<int> draft)
    {
        var (customers, cents) = (new int[NoBand + 1, NoBand + 1], new long[NoBand + 1, NoBand + 1]);
        for (var row = 0; row < frame.Count; row++)
        {
            var (from, to) = (Index(published[row]), Index(draft[row]));
            customers[from, to]++;
            cents[from, to] += frame.Arr[row]?.Cents ?? 0;
        }

        return
        [
            .. from before in BandsAndNone
               from after in BandsAndNone
               let count = customers[Index(before), Index(after)]
               where count > 0
               select new BandMove(before, after, count, new Money(cents[Index(before), Index(after)])),
        ];
    }

    public static IReadOnlyList<Mover> Movers(ReplayHistory history, ReadOnlySpan<int> published, ReadOnlySpan<int> draft)
    {
        var movers = new List<(int Row, int Before, int After)>();
        for (var row = 0; row < published.Length; row++)
        {
            if (Index(published[row]) != Index(draft[row]))
            {
                movers.Add((row, published[row], draft[row]));
            }
        }

        var frame = history.Newest;
        return
        [
            .. movers.OrderByDescending(mover => frame.Arr[mover.Row]?.Cents ?? -1).ThenBy(mover => mover.Row).Take(ReplayReport.MostMovers)
                .Select(mover => new Mover(
                    history.Customers[frame.Customers[mover.Row]], ReplayScores.ToScore(mover.Before), ReplayScores.ToScore(mover.After), frame.Arr[mover.Row])),
        ];
    }

    public static ReplayMonth Month(ReplayHistory history, ReplayFrame frame, ReadOnlySpan<int> published, ReadOnlySpan<int> draft)
    {
        int? leaving = null;
        if (history.IsObserved(frame.Day))
        {
            var until = frame.Day.AddDays(Backtest.Horizon);
            leaving = frame.Customers.Count(customer => history.LeavesAfter(customer, frame.Day) <= until);
        }

        return new ReplayMonth(frame.Day, frame.Count, Figures(published), Figures(draft), leaving);
    }

    private static MonthFigures Figures(ReadOnlySpan<int> scores)
    {
        var (scored, sum, atRisk) = (0, 0L, 0);
        foreach (var score in scores)
        {
            if (ReplayScores.ToBand(score) is { } band)
            {
                scored++;
                sum += score;
                atRisk += Bands.IsAtRisk(band) ? 1 : 0;
            }
        }

        return new MonthFigures(scored, scored == 0 ? null : sum / 100.0 / scored, atRisk);
    }

    private static int Index(int score) => Index(ReplayScores.ToBand(score));

    private static int Index(Band? band) => band is { } known ? (int)known : NoBand;

    private static Money Sum(IEnumerable<BandMove> moves) => moves.Aggregate(Money.Zero, (sum, move) => sum + move.Arr);
}
