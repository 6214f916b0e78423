using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Tracking.Model;

namespace CustomerSuccess.Web.Messaging.Customers;

/// <summary>Reasons and happenings around mails, in words.</summary>
internal static class SuppressionWords
{
    public static string Reason(SuppressionReason reason) => reason switch
    {
        SuppressionReason.Unsubscribed => "unsubscribed",
        SuppressionReason.Bounced => "came back",
        SuppressionReason.Complained => "complained",
        SuppressionReason.ByHand => "by hand",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Event(MailEventKind kind) => kind switch
    {
        MailEventKind.Delivered => "Taken by the receiver's mail server",
        MailEventKind.Deferred => "Put off by the receiver's mail server",
        MailEventKind.Opened => "Opened",
        MailEventKind.Clicked => "Link followed",
        MailEventKind.Unsubscribed => "Unsubscribed",
        MailEventKind.Bounced => "Came back",
        MailEventKind.Complained => "Called spam",
        MailEventKind.Dropped => "Not sent by the mail service",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
