namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>The share of the whole weight that a measure has and would have, in thousandths.</summary>
/// <param name="Why">In a sentence with a number.</param>
public sealed record ProposedWeight(string Category, string MeasureKey, string Name, int Now, int Proposed, string Why);
