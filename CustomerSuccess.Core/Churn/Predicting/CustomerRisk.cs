using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>What is predicted of one customer, and why.</summary>
/// <param name="ModelVersion">Null in cold start.</param>
/// <param name="Forecast">Null in cold start: without a model there is no probability.</param>
/// <param name="Level">By the documents' rules, openly uncalibrated; null where there is a forecast.</param>
/// <param name="Factors">What speaks for leaving first, the strongest first; then what speaks against it.</param>
/// <param name="AtStake">Probability x ARR, in <paramref name="Currency"/>: the priority. Null without a forecast or ARR.</param>
/// <param name="LeftOn">When the customer had left: then there is a history and nothing else.</param>
/// <param name="History">Earlier predictions, oldest first.</param>
public sealed record CustomerRisk(
    DateOnly Day,
    int? ModelVersion,
    ChurnForecast? Forecast,
    RiskLevel? Level,
    ChurnSeverity Severity,
    IReadOnlyList<RiskFactor> Factors,
    IReadOnlyList<RecommendedAction> Actions,
    Money? AtStake,
    string Currency,
    DateOnly? LeftOn,
    IReadOnlyList<RiskPoint> History);
