namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>What was learned from, and how the model did on the days of the test; null where nothing was tested.</summary>
/// <param name="Churns">Different customers among the rows that left.</param>
public sealed record VersionFigures(int Rows, int Churns, double? RocAuc = null, double? Brier = null, double? BrierBaseRate = null);
