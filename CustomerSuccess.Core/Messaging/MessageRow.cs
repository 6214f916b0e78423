namespace CustomerSuccess.Core.Messaging;

/// <param name="To">A mail address, or the name of a webhook; null when that webhook is gone.</param>
public sealed record MessageRow(
    int Id, DateTimeOffset CreatedAt, MessageKind Kind, string? To, string Subject, MessageState State, int Attempts, string? LastError, DateTimeOffset? DueAt, DateTimeOffset? SentAt);
