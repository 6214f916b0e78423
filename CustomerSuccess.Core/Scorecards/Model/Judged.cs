using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What one scorecard says of a history.</summary>
public sealed record Judged(ReplayScores Scores, Backtest Backtest)
{
    public static Judged Of(ReplayHistory history, LabelledRows rows, Scorecard scorecard)
    {
        var scores = ReplayScores.Of(scorecard, history);
        return new Judged(scores, BacktestRun.Of(history, rows, scores));
    }
}
