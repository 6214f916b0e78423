using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>The header numbers of a group of customers.</summary>
/// <param name="AverageHealth">Mean of the scores; null when nobody has one.</param>
/// <param name="WeightedHealth">Mean of the scores by ARR; null when no customer with a score has an ARR.</param>
/// <param name="AverageChange">Mean change over 30 days in points, among customers that have both scores.</param>
/// <param name="AtRisk">Customers below Healthy.</param>
/// <param name="AtRiskArrBefore">Today's ARR of those that were below Healthy 30 days ago.</param>
public sealed record PortfolioTotals(
    int Customers,
    Money Arr,
    int WithoutArr,
    double? AverageHealth,
    double? WeightedHealth,
    double? AverageChange,
    int AtRisk,
    Money AtRiskArr,
    Money AtRiskArrBefore,
    int NotEnoughData,
    int Renewing,
    Money RenewingArr,
    Money RenewingAtRiskArr,
    int Improving,
    int Declining);
