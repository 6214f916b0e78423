namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>A mail to a contact of a customer.</summary>
/// <param name="Key">Unique: the same key queues once.</param>
/// <param name="Marketing">May be unsubscribed from.</param>
public sealed record CustomerMail(
    string Key, int CustomerId, int ContactId, string Subject, string Text, string Html, bool Marketing, DateTimeOffset DueAt);
