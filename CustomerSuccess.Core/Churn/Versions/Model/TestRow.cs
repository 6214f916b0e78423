namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>A customer on a day of the test: what the model said, and what happened.</summary>
/// <param name="Day">Which of the test days.</param>
/// <param name="Customer">Counts the customers of the test; no name and no id of anybody.</param>
/// <param name="Probability">Of leaving within the usual horizon, 0 to 1.</param>
/// <param name="Left">Gone when the horizon ended.</param>
/// <param name="LeftAfter">Days from the test day to leaving; null for a customer that stayed.</param>
public sealed record TestRow(int Day, int Customer, double Probability, bool Left, int? LeftAfter);
