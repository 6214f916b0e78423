namespace CustomerSuccess.Core.Messaging.Tracking.Model;

/// <summary>What became of a mail after it had left.</summary>
public enum MailEventKind
{
    /// <summary>The receiver's mail server has taken it.</summary>
    Delivered,

    /// <summary>It is tried again.</summary>
    Deferred,

    Opened,
    Clicked,
    Unsubscribed,
    Bounced,
    Complained,

    /// <summary>The sender's service has not sent it, because of a list of its own.</summary>
    Dropped,
}
