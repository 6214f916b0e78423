namespace CustomerSuccess.Core.Churn.Training;

/// <summary>What came of a training.</summary>
/// <param name="Promoted">The new model predicts from now on.</param>
/// <param name="Reason">Why, or why not, in a sentence.</param>
/// <param name="Rows">Customers on days that were learned from, or, where nothing was learned, that there are.</param>
/// <param name="Churns">Different customers among them that left.</param>
/// <param name="RocAuc">On the days of the test; null when nothing was learned, as both Brier scores.</param>
public sealed record TrainingResult(
    int Version, bool Promoted, string Reason, int Rows, int Churns, double? RocAuc, double? Brier, double? BrierBaseRate);
