using CustomerSuccess.Core.Churn.Model.Comparing;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>How well a label can be predicted from the other columns of a table.</summary>
/// <param name="Models">Ours first; empty when there is not enough data, and a warning says so.</param>
public sealed record TableEvaluation(int Rows, int Positives, int Folds, IReadOnlyList<CrossValidated> Models, IReadOnlyList<string> Warnings);
