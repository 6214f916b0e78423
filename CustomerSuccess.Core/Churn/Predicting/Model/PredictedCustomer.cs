using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>One customer with its prediction, on the way into the database.</summary>
/// <param name="Forecast">Null in cold start, when <paramref name="Level"/> stands instead.</param>
/// <param name="Terms">The strongest of the prediction; empty in cold start.</param>
internal sealed record PredictedCustomer(
    int CustomerId, ChurnForecast? Forecast, RiskLevel? Level, ChurnSeverity Severity, double SortKey, string? Reason, Money? Arr, IReadOnlyList<TermShare> Terms)
{
    /// <summary>Probability x ARR.</summary>
    public Money? AtStake => Forecast is { } known && Arr is { } arr ? Money.FromUnits(arr.Units * (decimal)known.Probability) : null;
}
