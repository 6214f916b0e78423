namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>What one factor adds to the risk, over its whole range.</summary>
/// <param name="Importance">Mean of what it adds, whatever the sign, over the rows that were learned from.</param>
/// <param name="Steps">By rising value; the missing value is no step.</param>
/// <param name="WhenMissing">What it adds where the number is not known.</param>
/// <param name="MissingRows">Rows learned from without the number.</param>
public sealed record FactorShape(
    string Key, string Name, Snapshots.Unit Unit, string Meaning, double Importance, IReadOnlyList<FactorStep> Steps, double WhenMissing, int MissingRows);
