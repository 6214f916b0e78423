namespace CustomerSuccess.Core.Churn.Model.Learning.Steps;

/// <summary>The direction in which the scores of one term should move.</summary>
/// <param name="step">By bin, zero at first; stays zero where nothing but chance is to be seen.</param>
internal delegate void StepRule(in BinSums sums, Span<double> step);
