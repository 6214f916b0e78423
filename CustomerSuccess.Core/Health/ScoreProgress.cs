namespace CustomerSuccess.Core.Health;

/// <summary>How far a scoring is.</summary>
public sealed record ScoreProgress(DateOnly Day, int Done, int All);
