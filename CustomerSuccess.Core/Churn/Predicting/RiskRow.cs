using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>What lists show of a customer's risk.</summary>
/// <param name="Probability">Of leaving within 90 days, 0 to 1; null in cold start.</param>
/// <param name="Low">Its 95 % interval.</param>
/// <param name="Level">Null where there is a probability.</param>
/// <param name="AtStake">Probability x ARR in the reporting currency.</param>
/// <param name="Reason">The strongest factor that speaks for leaving, as a sentence; null when none does.</param>
public sealed record RiskRow(
    int CustomerId,
    string ExternalId,
    string Name,
    DateOnly Day,
    double? Probability,
    double? Low,
    double? High,
    RiskLevel? Level,
    ChurnSeverity Severity,
    Money? AtStake,
    string? Reason);
