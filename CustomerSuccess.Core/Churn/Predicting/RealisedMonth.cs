using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>What was predicted on the last day of a month that was predicted at all, against what happened within 90 days.</summary>
/// <param name="Day">That day; its 90 days are over.</param>
/// <param name="Expected">Mean probability x customers: so many should have left.</param>
/// <param name="Auc">Null when nobody left or nobody stayed.</param>
/// <param name="Brier">Mean squared difference of probability and outcome, 0 to 1; <paramref name="BrierBaseRate"/> is that of saying the share that left of everybody.</param>
public sealed record RealisedMonth(DateOnly Day, int Customers, int Left, double Expected, Estimate? Auc, double Brier, double BrierBaseRate);
