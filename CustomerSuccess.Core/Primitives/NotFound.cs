namespace CustomerSuccess.Core.Primitives;

/// <summary>What was asked for does not exist, or not for this person.</summary>
public record NotFound(string Message) : Error(Message);
