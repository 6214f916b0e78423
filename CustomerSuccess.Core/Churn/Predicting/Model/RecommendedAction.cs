namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>What a person could do next.</summary>
/// <param name="When">"now", "within 24 hours", ...</param>
public sealed record RecommendedAction(string What, string When);
