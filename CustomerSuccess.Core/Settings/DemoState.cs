namespace CustomerSuccess.Core.Settings;

/// <summary>Whether the customers are fictitious, and through which day everybody was scored.</summary>
public sealed record DemoState(bool IsDemo, DateOnly? ScoredThrough);
