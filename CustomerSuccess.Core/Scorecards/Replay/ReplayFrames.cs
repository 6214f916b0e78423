using System.Collections.Concurrent;
using System.Diagnostics;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>
/// A year of month ends in memory, ready to be judged by any draft: only arithmetic repeats. Safe to share between screens; what was computed for
/// a draft is kept, so that looking at it again costs nothing.
/// </summary>
public sealed class ReplayFrames(ReplayHistory history, IReadOnlyList<ScoreRule> rules)
{
    /// <summary>Drafts that are kept; each takes four bytes a customer and month end.</summary>
    private const int MostKept = 16;

    private readonly LabelledRows rows = LabelledRows.Of(history);
    private readonly ConcurrentDictionary<string, JudgedHistory> judged = [];
    private readonly ConcurrentDictionary<(string, string), ReplayReport> reports = [];

    public ReplayHistory History => history;

    /// <summary>The alert rules whose firings are counted.</summary>
    public IReadOnlyList<ScoreRule> Rules => rules;

    /// <summary>Customers at month ends, the newest day included.</summary>
    public int Rows => history.MonthEnds.Sum(frame => frame.Count) + history.Newest.Count;

    /// <param name="published">Has no fault, as <paramref name="draft"/>: see <see cref="ScorecardRules"/>.</param>
    public ReplayReport Compare(Scorecard published, Scorecard draft)
    {
        var key = (ScorecardJson.Write(published), ScorecardJson.Write(draft));
        if (reports.TryGetValue(key, out var known))
        {
            return known;
        }

        var started = Stopwatch.GetTimestamp();
        var (before, after) = (Judge(key.Item1, published), Judge(key.Item2, draft));
        var report = ReplayComparison.Of(history, rows, before, after, rules) with { Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds };
        Keep(reports, key, report);
        return report;
    }

    /// <summary>A scorecard against real churn.</summary>
    public Backtest Backtest(Scorecard scorecard) => Judge(ScorecardJson.Write(scorecard), scorecard).Backtest;

    private JudgedHistory Judge(string json, Scorecard scorecard)
    {
        if (judged.TryGetValue(json, out var known))
        {
            return known;
        }

        var fresh = JudgedHistory.Of(history, rows, scorecard);
        Keep(judged, json, fresh);
        return fresh;
    }

    /// <summary>When it is full everything goes: somebody who drags a slider comes back to few of the drafts on the way.</summary>
    private static void Keep<TKey, TValue>(ConcurrentDictionary<TKey, TValue> kept, TKey key, TValue value)
        where TKey : notnull
    {
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        kept[key] = value;
    }
}
