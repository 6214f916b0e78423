namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What a look at running plays brought.</summary>
public sealed record FollowSummary(int Runs, int Ended, int Answered);
