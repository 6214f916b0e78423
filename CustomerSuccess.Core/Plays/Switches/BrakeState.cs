namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>Whether everything is stopped, and the limits that hold.</summary>
public sealed record BrakeState(DateTimeOffset? StoppedAt, string? StoppedBy, string? Reason, PlayLimits Limits);
