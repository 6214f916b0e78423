namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>What was predicted on an earlier day, for a line over time. Each 0 to 1.</summary>
public sealed record RiskPoint(DateOnly Day, double Probability, double Low, double High, int ModelVersion);
