namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>What the links in mails to customers are signed for.</summary>
internal static class MailLinkPurposes
{
    public const string Unsubscribe = "unsubscribe";
    public const string Click = "click";
    public const string Open = "open";

    /// <summary>Mails are found again after long: whoever wants to unsubscribe then still can.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(2 * 365);
}
