namespace CustomerSuccess.Core.Messaging;

/// <param name="Counts">Of the messages that the viewer may see.</param>
/// <param name="HasMailServer">False: mails are kept in the outbox and go nowhere.</param>
public sealed record OutboxState(IReadOnlyDictionary<MessageState, int> Counts, bool HasMailServer);
