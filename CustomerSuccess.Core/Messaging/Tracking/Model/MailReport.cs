namespace CustomerSuccess.Core.Messaging.Tracking.Model;

/// <summary>What somebody else tells about a mail.</summary>
/// <param name="EventId">The same for the same happening, however often it is told; at most 120 characters.</param>
/// <param name="MessageKey">Of the mail.</param>
/// <param name="Detail">The reason, or the address that was followed.</param>
public sealed record MailReport(string EventId, string MessageKey, MailEventKind Kind, DateTimeOffset At, string? Detail);
