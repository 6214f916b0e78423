namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// Counts how often a rule on the score would have fired: once when its condition begins, and again only after it has ended by the re-arm
/// margin. What held at the first month end already began before anybody looked and does not count; an unknown value changes nothing.
/// </summary>
public static class RuleReplay
{
    public static RuleFirings Count(ScoreRule rule, ReplayHistory history, ReplayScores published, ReplayScores draft) =>
        new(rule.Key, rule.Name, Count(rule, history, published), Count(rule, history, draft));

    public static int Count(ScoreRule rule, ReplayHistory history, ReplayScores scores)
    {
        var firings = 0;
        var holds = new bool[history.Customers.Count];
        var past = Enumerable.Range(0, Math.Max(1, rule.Months)).Select(_ => Unknown(history)).ToArray();
        for (var i = 0; i < history.MonthEnds.Count; i++)
        {
            var (frame, then) = (history.MonthEnds[i], past[i % past.Length]);
            var now = scores.At(i);
            var present = Unknown(history);
            for (var row = 0; row < frame.Count; row++)
            {
                var customer = frame.Customers[row];
                present[customer] = now[row];
                var side = Side(rule, now[row], then[customer]);
                firings += side > 0 && !holds[customer] && i > 0 ? 1 : 0;
                holds[customer] = side > 0 || (side == 0 && holds[customer]);
            }

            past[i % past.Length] = present;
        }

        return firings;
    }

    /// <returns>+1 when the condition holds, -1 when it has ended, 0 in between and where nothing is known.</returns>
    private static int Side(ScoreRule rule, int now, int then)
    {
        if (now == ReplayScores.None || (rule.Signal == ScoreSignal.Fall && then == ReplayScores.None))
        {
            return 0;
        }

        // How far the value is on the bad side, in points.
        var beyond = rule.Signal == ScoreSignal.Score ? rule.Threshold - (now / 100.0) : ((then - now) / 100.0) - rule.Threshold;
        return beyond > 0 ? 1 : beyond <= -rule.ReArm ? -1 : 0;
    }

    private static int[] Unknown(ReplayHistory history)
    {
        var scores = new int[history.Customers.Count];
        Array.Fill(scores, ReplayScores.None);
        return scores;
    }
}
