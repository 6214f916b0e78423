namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>One training, and what came of it.</summary>
/// <param name="Reason">Why it was promoted, or why not, in a sentence.</param>
/// <param name="Rows">Customers on days that were learned from; <paramref name="Churns"/> different customers among them left.</param>
/// <param name="RocAuc">On the months of the test, which took no part in learning; null when nothing was learned.</param>
/// <param name="Brier">Of the same rows; lower is better. <paramref name="BrierBaseRate"/>: of saying the base rate of everybody.</param>
/// <param name="HasModel">False when nothing was learned, or when the model is old and was never promoted.</param>
/// <param name="IsCurrent">Predictions come from it.</param>
public sealed record ModelVersionRow(
    int Version,
    DateTimeOffset TrainedAt,
    string TrainedBy,
    string Reason,
    int Rows,
    int Churns,
    double? RocAuc,
    double? Brier,
    double? BrierBaseRate,
    DateTimeOffset? PromotedAt,
    string? PromotedBy,
    bool HasModel,
    bool IsCurrent);
