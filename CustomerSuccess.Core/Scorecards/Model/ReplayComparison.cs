using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Puts the report of a replay together.</summary>
public static class ReplayComparison
{
    public static ReplayReport Of(ReplayHistory history, LabelledRows rows, JudgedHistory published, JudgedHistory draft, IReadOnlyList<ScoreRule> rules)
    {
        var (before, after) = (published.Scores, draft.Scores);
        var movement = ReplayRun.Movement(history.Newest, before.Newest, after.Newest);
        return new ReplayReport(
            history.Newest.Day,
            history.Currency,
            history.Newest.Count,
            ReplayRun.Distribution(movement),
            movement,
            ReplayRun.Movers(history, before.Newest, after.Newest),
            Months(history, before, after),
            [.. rules.Select(rule => RuleReplay.Count(rule, history, before, after))],
            published.Backtest,
            draft.Backtest,
            Gain(rows, rows.Scores(before), rows.Scores(after)),
            Seconds: 0);
    }

    private static Estimate? Gain(LabelledRows rows, int[] before, int[] after) => rows.Churned(before, after) < Backtest.LeastChurned
        ? null
        : RocAuc.Difference(after, before, rows.Leaves, rows.Customers, rows.CustomerCount);

    private static List<ReplayMonth> Months(ReplayHistory history, ReplayScores published, ReplayScores draft)
    {
        var months = history.MonthEnds.Select((frame, i) => ReplayRun.Month(history, frame, published.At(i), draft.At(i))).ToList();
        months.Add(ReplayRun.Month(history, history.Newest, published.Newest, draft.Newest));
        return months;
    }
}
