namespace CustomerSuccess.Core.Messaging;

/// <summary>A message to read.</summary>
/// <param name="Path">Where in the product a notice leads; null for a mail.</param>
public sealed record MessageText(int Id, DateTimeOffset CreatedAt, string? To, string Subject, string Body, string? Path);
