using CustomerSuccess.Core.Messaging.Tracking.Model;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>Something that happened to a mail after it had left: it is what plays and campaigns are measured by.</summary>
public sealed class MailEvent
{
    public const int LongestId = 120;
    public const int LongestDetail = 500;

    private MailEvent()
    {
    }

    public MailEvent(string eventId, int messageId, MailEventKind kind, DateTimeOffset at, string? detail)
    {
        (EventId, MessageId, Kind, At) = (eventId, messageId, kind, at);
        Detail = detail is { Length: > LongestDetail } ? detail[..LongestDetail] : detail;
    }

    public int Id { get; private set; }

    /// <summary>Unique: what is told twice counts once.</summary>
    public string EventId { get; private set; } = "";

    public int MessageId { get; private set; }

    public MailEventKind Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The reason, or the address that was followed.</summary>
    public string? Detail { get; private set; }
}
