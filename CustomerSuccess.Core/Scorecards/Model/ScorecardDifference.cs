namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>One thing in which two scorecards differ.</summary>
/// <param name="Where">"Product usage", "Login recency"; the scorecard itself is "Scorecard".</param>
/// <param name="What">"Weight", "Curve", ...</param>
/// <param name="Left">In words; "–" where there is none.</param>
public sealed record ScorecardDifference(string Where, string What, string Left, string Right);
