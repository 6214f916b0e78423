namespace CustomerSuccess.Core.Live;

/// <summary>A scoring that runs in the background is further than before, or has ended.</summary>
public sealed record ScoringAdvanced : LiveEvent;
