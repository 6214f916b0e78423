namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What an advance of runs brought.</summary>
/// <param name="Steps">That were moved.</param>
/// <param name="NextAt">When the next step is to be looked at; null when none waits, or everything is stopped.</param>
public sealed record AdvanceSummary(int Steps, DateTimeOffset? NextAt);
