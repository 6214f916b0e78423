namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>The rows of a backtest: every customer at every month end whose horizon has passed, and whether it left within the horizon.</summary>
public sealed class LabelledRows
{
    private LabelledRows(List<(int MonthEnd, int Row)> places, List<int> customers, List<bool> leaves, IReadOnlyList<Leaving> leavings, int customerCount)
    {
        (Places, Customers, Leaves) = (places, customers, leaves);
        Leavings = leavings;
        CustomerCount = customerCount;
    }

    public int Count => Places.Count;

    public IReadOnlyList<(int MonthEnd, int Row)> Places { get; }

    /// <summary>Index into <see cref="ReplayHistory.Customers"/>: rows of one customer are not independent.</summary>
    public IReadOnlyList<int> Customers { get; }

    public IReadOnlyList<bool> Leaves { get; }

    /// <summary>Those that a leaving row speaks of.</summary>
    public IReadOnlyList<Leaving> Leavings { get; }

    public int CustomerCount { get; }

    /// <param name="monthEnds">Which month ends take part; those without an observed horizon never do. Null takes all.</param>
    public static LabelledRows Of(ReplayHistory history, Func<DateOnly, bool>? monthEnds = null)
    {
        var (places, customers, leaves) = (new List<(int, int)>(), new List<int>(), new List<bool>());
        var leavings = new HashSet<(int Customer, DateOnly On)>();
        foreach (var (i, frame) in history.MonthEnds.Index().Where(x => history.IsObserved(x.Item.Day) && monthEnds?.Invoke(x.Item.Day) != false))
        {
            for (var row = 0; row < frame.Count; row++)
            {
                var customer = frame.Customers[row];
                var left = history.LeavesAfter(customer, frame.Day);
                var isLeaving = left <= frame.Day.AddDays(Backtest.Horizon);
                places.Add((i, row));
                customers.Add(customer);
                leaves.Add(isLeaving);
                if (isLeaving)
                {
                    leavings.Add((customer, left!.Value));
                }
            }
        }

        var trails = leavings.OrderBy(leaving => leaving.On).ThenBy(leaving => leaving.Customer).Select(leaving => Leaving.Of(history, leaving.Customer, leaving.On));
        return new LabelledRows(places, customers, leaves, [.. trails], history.Customers.Count);
    }

    /// <summary>Customers that leave in one of the rows.</summary>
    /// <param name="scores">By row; only rows that have a score in each of them count.</param>
    public int Churned(params IReadOnlyList<int>[] scores) => Enumerable.Range(0, Count)
        .Where(i => Leaves[i] && scores.All(of => of[i] != ReplayScores.None)).Select(i => Customers[i]).Distinct().Count();

    /// <summary>The score of every row.</summary>
    public int[] Scores(ReplayScores scores)
    {
        var flat = new int[Count];
        for (var i = 0; i < flat.Length; i++)
        {
            flat[i] = scores.At(Places[i]);
        }

        return flat;
    }
}
