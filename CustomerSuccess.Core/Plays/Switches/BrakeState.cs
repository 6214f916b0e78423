namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>Whether everything is stopped, and the limits that hold.</summary>
/// <param name="Revision">Rises with every change of either.</param>
public sealed record BrakeState(DateTimeOffset? StoppedAt, string? StoppedBy, string? Reason, PlayLimits Limits, int Revision);
