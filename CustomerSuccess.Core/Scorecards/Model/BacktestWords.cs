using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What a backtest says, in sentences that a screen and the command line share.</summary>
public static class BacktestWords
{
    private const string Lots = "and 0.50 is what drawing lots gives.";

    public static string Sentence(Backtest backtest) => backtest.Verdict switch
    {
        BacktestVerdict.NotEnoughChurn => Say(
            $"Not enough churn to tell: {Customers(backtest.Churned)} left within {Backtest.Horizon} days of a month end, and {Backtest.LeastChurned} are needed."),
        BacktestVerdict.DoesNotSeparate => backtest.Auc is { } auc
            ? Say($"The scorecard does not separate churners: its AUC of {auc.Value:0.00} lies between {auc.Low:0.00} and {auc.High:0.00}, {Lots}")
            : Say($"The scorecard does not separate churners: of {Customers(backtest.Churned)} that left, it gave {backtest.ChurnedScored} a score."),
        BacktestVerdict.Separates => Say($"The scorecard separates churners: {Auc(backtest)}, over {Customers(backtest.ChurnedScored)} that left."),
        BacktestVerdict.Reversed => Say($"The scorecard has it backwards: who left had the higher score ({Auc(backtest)})."),
        _ => throw new ArgumentOutOfRangeException(nameof(backtest)),
    };

    /// <summary>Whether the draft is better, and how sure that is.</summary>
    public static string Sentence(Estimate gain) => gain switch
    {
        { Low: > 0 } => Say($"The draft separates better: AUC {gain.Value:+0.000;−0.000} ({gain.Low:+0.000;−0.000} to {gain.High:+0.000;−0.000})."),
        { High: < 0 } => Say($"The draft separates worse: AUC {gain.Value:+0.000;−0.000} ({gain.Low:+0.000;−0.000} to {gain.High:+0.000;−0.000})."),
        _ => Say($"Whether the draft separates better cannot be told: AUC {gain.Value:+0.000;−0.000;0} ({gain.Low:+0.000;−0.000;0} to {gain.High:+0.000;−0.000;0})."),
    };

    private static string Auc(Backtest backtest) =>
        Say($"AUC {backtest.Auc!.Value:0.00}, with 95 % confidence {backtest.Auc.Low:0.00} to {backtest.Auc.High:0.00}");

    private static string Customers(int count) => count == 1 ? "1 customer" : Say($"{count} customers");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
