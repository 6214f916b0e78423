namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>Of which customer a text speaks, and to which of its contacts.</summary>
/// <param name="ContactId">Null when that is not known, and then nothing can be said about a person.</param>
public readonly record struct MailReader(int CustomerId, int? ContactId);
