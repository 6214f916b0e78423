namespace CustomerSuccess.Core.Churn.Model.Comparing;

/// <summary>How a model did on rows that it had not seen, over all folds.</summary>
/// <param name="RocAuc">Mean over the folds, as is <paramref name="PrAuc"/>; the other scores are over all rows together.</param>
/// <param name="Accuracy">At a probability of one half.</param>
/// <param name="AlwaysMajority">Accuracy of calling every row what most rows are.</param>
/// <param name="Seconds">Of learning and predicting, all folds together.</param>
public sealed record CrossValidated(
    string Name, double RocAuc, double PrAuc, double Brier, double CalibrationError, double Accuracy, double AlwaysMajority, double Seconds);
