namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>One mail to a contact of a customer.</summary>
/// <param name="Key">What it is about, such as <c>step:123</c>; the same key twice is sent once. At most 200 characters.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as a whole page; empty: there is only the text.</param>
/// <param name="Marketing">Not for whoever has unsubscribed.</param>
/// <param name="DueAt">Not before.</param>
/// <param name="TemplateKey">From which template it was written; null when by hand.</param>
public sealed record CustomerMail(
    string Key,
    int CustomerId,
    int ContactId,
    string Subject,
    string Text,
    string Html,
    bool Marketing,
    DateTimeOffset DueAt,
    string? TemplateKey = null,
    int? TemplateVersion = null);
