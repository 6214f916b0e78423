namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>A mail to somebody at a customer.</summary>
/// <param name="Key">Unique: the same key queues once.</param>
/// <param name="Text">A line that begins with '/' is an address within the product.</param>
/// <param name="Marketing">Whether an unsubscribed contact does not get it.</param>
public sealed record CustomerMail(
    string Key, int CustomerId, int ContactId, string Subject, string Text, string Html, bool Marketing, DateTimeOffset DueAt);
