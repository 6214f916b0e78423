namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>What is to be predicted from a flat table.</summary>
/// <param name="Label">The column to predict.</param>
/// <param name="Id">A column that names the row; not learned from.</param>
/// <param name="Positive">The value of the label that means leaving; null to tell by itself.</param>
/// <param name="Group">A column whose equal values are never on both sides of a split; not learned from.</param>
public sealed record TableQuestion(string Label, string? Id = null, string? Positive = null, string? Group = null)
{
    public int Folds { get; init; } = 5;

    public int Seed { get; init; } = 42;

    public int Threads { get; init; } = 2;
}
