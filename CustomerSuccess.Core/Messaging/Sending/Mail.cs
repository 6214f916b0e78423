namespace CustomerSuccess.Core.Messaging.Sending;

/// <param name="Key">The same mail has the same key however often it is sent.</param>
/// <param name="Body">Plain text with whole addresses.</param>
public sealed record Mail(string Key, string To, string Subject, string Body);
