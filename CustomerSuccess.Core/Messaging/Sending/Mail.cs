namespace CustomerSuccess.Core.Messaging.Sending;

/// <param name="Key">The same mail has the same key however often it is sent.</param>
/// <param name="Body">Plain text with whole addresses.</param>
/// <param name="Html">The same as a page; null: there is only the text.</param>
/// <param name="ReplyTo">Null: answers go to the sender.</param>
/// <param name="Unsubscribe">Where a mail program unsubscribes with one POST (RFC 8058); null for mails that nobody can unsubscribe from.</param>
public sealed record Mail(string Key, string To, string Subject, string Body, string? Html = null, string? ReplyTo = null, Uri? Unsubscribe = null);
