namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>A range of values that all add the same.</summary>
/// <param name="From">Inclusive; null: open below.</param>
/// <param name="To">Exclusive; null: open above.</param>
/// <param name="Adds">To the logit, compared with the average customer; above 0 speaks for leaving. <paramref name="Low"/> to <paramref name="High"/> is its 95 % interval by bags.</param>
/// <param name="Rows">Rows learned from in the range.</param>
public sealed record FactorStep(double? From, double? To, double Adds, double Low, double High, int Rows);
