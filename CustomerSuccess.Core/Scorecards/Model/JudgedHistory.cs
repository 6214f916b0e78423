using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What one scorecard says of a history.</summary>
public sealed record JudgedHistory(ReplayScores Scores, Backtest Backtest)
{
    public static JudgedHistory Of(ReplayHistory history, LabelledRows rows, Scorecard scorecard)
    {
        var scores = ReplayScores.Of(scorecard, history);
        return new JudgedHistory(scores, BacktestRun.Of(history, rows, scores));
    }
}
