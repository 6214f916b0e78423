namespace CustomerSuccess.Core.Primitives;

/// <summary>What was asked for does not fit the present state.</summary>
public record Conflict(string Message) : Error(Message);
