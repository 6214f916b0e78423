namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>What a prediction run did.</summary>
/// <param name="ModelVersion">Null in cold start.</param>
/// <param name="Trouble">Why the promoted model could not be used; null when it could, or when there is none.</param>
public sealed record PredictSummary(DateOnly? Day, int Customers, int? ModelVersion, string? Trouble);
