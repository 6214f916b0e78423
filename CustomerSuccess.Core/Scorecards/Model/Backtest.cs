using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// A scorecard against real churn. A row is a customer at a month end at which it was there; it counts as leaving when the customer left within
/// <see cref="Horizon"/> days. Month ends whose horizon has not passed are left out. docs/backtest.md has it in words and numbers.
/// </summary>
/// <param name="Through">The last month end that counts; <paramref name="From"/> the first. Both null when no horizon has passed.</param>
/// <param name="Rows">Customers at month ends, <paramref name="LeavingRows"/> of them leaving, <paramref name="UnscoredRows"/> without a score.</param>
/// <param name="Churned">Customers among the leaving rows; one that left, came back and left again counts once.</param>
/// <param name="ChurnedScored">Those of them that had a score in one of these rows.</param>
/// <param name="Auc">How well the score tells rows that leave from others; null when fewer than <see cref="LeastChurned"/> churned customers had a score.</param>
/// <param name="Bands">Best first.</param>
/// <param name="Leavings">Leavings that the leaving rows speak of.</param>
/// <param name="Warned">Of these, how many were below Healthy at the last month end before.</param>
/// <param name="WarningDays">Median of the days from the first of the uninterrupted month ends below Healthy until leaving, over those warned.</param>
/// <param name="Missed">Who was not warned of, by ARR.</param>
public sealed record Backtest(
    BacktestVerdict Verdict,
    DateOnly? From,
    DateOnly? Through,
    int Rows,
    int LeavingRows,
    int UnscoredRows,
    int Churned,
    int ChurnedScored,
    Estimate? Auc,
    IReadOnlyList<BandFigures> Bands,
    int Leavings,
    int Warned,
    double? WarningDays,
    IReadOnlyList<MissedChurner> Missed)
{
    /// <summary>Days; the default horizon of product.md section 1.</summary>
    public const int Horizon = 90;

    /// <summary>Churned customers, below which nothing is said (issue 3).</summary>
    public const int LeastChurned = 20;

    /// <summary>Share of the rows that leave, 0 to 1; null without rows.</summary>
    public double? BaseRate => Rows == 0 ? null : (double)LeavingRows / Rows;
}
