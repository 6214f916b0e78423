namespace CustomerSuccess.Core.Churn.Model;

/// <summary>What a model was learned from and how it did on rows that it had not seen. Scores are null when they were not measured.</summary>
/// <param name="BaseRate">Share of positives, 0 to 1.</param>
/// <param name="FirstDay">Of the rows learned from; null where rows have no days.</param>
/// <param name="Version">Counts the models of an installation; 1 or more.</param>
public sealed record TrainingFacts(int Rows, int Positives, double BaseRate, DateOnly? FirstDay, DateOnly? LastDay, int Version)
{
    public double? RocAuc { get; init; }

    public double? PrAuc { get; init; }

    public double? Brier { get; init; }

    /// <summary>Of answering with the base rate everywhere.</summary>
    public double? BrierBaseRate { get; init; }

    public double? CalibrationError { get; init; }

    public int Seed { get; init; }
}
