namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>One term of a prediction as it is stored.</summary>
/// <param name="Term">Index into the terms of the model version: shapes, then pairs.</param>
/// <param name="Contribution">To the logit.</param>
/// <param name="First">The value of its feature; NaN is missing.</param>
/// <param name="Second">Of a pair, the value of the other one; else NaN.</param>
internal readonly record struct TermShare(int Term, double Contribution, double First, double Second);
