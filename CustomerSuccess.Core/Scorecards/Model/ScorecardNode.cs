namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>A category, or a measure in it.</summary>
/// <param name="Measure">Null for the category itself.</param>
public readonly record struct ScorecardNode(string Category, string? Measure = null);
