using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// Counts how often a rule on the score would have fired over the month ends, by the check that raises alerts: once when its condition begins, and again
/// only after it has ended. What held at the first month end already began before anybody looked and does not count.
/// </summary>
public static class RuleReplay
{
    public static RuleFirings Count(ScoreRule rule, ReplayHistory history, ReplayScores published, ReplayScores draft) =>
        new(rule.Key, rule.Name, Count(rule.Terms, history, published), Count(rule.Terms, history, draft));

    public static int Count(RuleTerms rule, ReplayHistory history, ReplayScores scores)
    {
        var firings = 0;
        var levels = new RuleLevel[history.Customers.Count];
        int[][] past = [.. Enumerable.Range(0, Months(rule)).Select(_ => Unknown(history))];
        for (var i = 0; i < history.MonthEnds.Count; i++)
        {
            var (frame, then, present) = (history.MonthEnds[i], past[i % past.Length], Unknown(history));
            var now = scores.At(i);
            for (var row = 0; row < frame.Count; row++)
            {
                var customer = frame.Customers[row];
                present[customer] = now[row];
                var level = RuleCheck.LevelOf(rule, Value(rule, frame, row, now[row], then[customer]), levels[customer]);
                firings += i > 0 && level != RuleLevel.Out && levels[customer] == RuleLevel.Out ? 1 : 0;
                levels[customer] = level;
            }

            past[i % past.Length] = present;
        }

        return firings;
    }

    /// <summary>Month ends between the two scores of a change.</summary>
    private static int Months(RuleTerms rule) => rule.Signal == Signals.Change90 ? 3 : 1;

    /// <returns>NaN when it is not known.</returns>
    private static double Value(RuleTerms rule, ReplayFrame frame, int row, int now, int then) => rule.Signal switch
    {
        _ when now == ReplayScores.None => double.NaN,
        Signals.Score => now / 100.0,
        Signals.Disagreement => Math.Abs(
            Disagreement.Bands(ReplayScores.ToScore(now), frame.Batch.Column(Input.CsmRating)[row], frame.Batch.Column(Input.CsmRatingAge)[row])),
        _ => then == ReplayScores.None ? double.NaN : (now - then) / 100.0,
    };

    private static int[] Unknown(ReplayHistory history)
    {
        var scores = new int[history.Customers.Count];
        Array.Fill(scores, ReplayScores.None);
        return scores;
    }
}
