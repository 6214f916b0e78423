using CustomerSuccess.Core.Messaging.Tracking.Model;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>Something that happened to a mail after it had left.</summary>
/// <param name="Detail">The reason, or the address that was followed.</param>
public sealed record MailEventRow(MailEventKind Kind, DateTimeOffset At, string? Detail);
