using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>The address is on the list of those that are not written to.</summary>
public sealed record MailSuppressed(SuppressionReason Reason, string Message) : Conflict(Message);
