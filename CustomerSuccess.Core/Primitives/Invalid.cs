namespace CustomerSuccess.Core.Primitives;

/// <summary>What was given cannot be used.</summary>
public record Invalid(string Message) : Error(Message);
