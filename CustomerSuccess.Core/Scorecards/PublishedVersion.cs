namespace CustomerSuccess.Core.Scorecards;

/// <summary>What was just published. Customers are judged by it from their next scoring on.</summary>
public sealed record PublishedVersion(string ScorecardKey, string Name, int Number);
