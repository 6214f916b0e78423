namespace CustomerSuccess.Core.Facts;

/// <summary>How often a feature was used over 30 days, and over the 30 before.</summary>
public sealed record FeatureTotal(string Name, int Uses, int UsesBefore, DateOnly LastDay);
