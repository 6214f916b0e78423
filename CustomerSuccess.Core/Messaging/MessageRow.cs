namespace CustomerSuccess.Core.Messaging;

/// <summary>A message in the outbox.</summary>
/// <param name="To">A mail address, or the name of a webhook; null when that webhook is gone.</param>
/// <param name="Customer">The name of the customer whom it goes to; null for what goes to colleagues and channels.</param>
/// <param name="CustomerId">As the import files name it.</param>
public sealed record MessageRow(
    int Id,
    DateTimeOffset CreatedAt,
    MessageKind Kind,
    string? To,
    string Subject,
    MessageState State,
    int Attempts,
    string? LastError,
    DateTimeOffset? DueAt,
    DateTimeOffset? SentAt,
    string? Customer = null,
    string? CustomerId = null);
