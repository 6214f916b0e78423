namespace CustomerSuccess.Core.Primitives;

/// <summary>This person may not do that.</summary>
public record Forbidden(string Message) : Error(Message);
