using System.Globalization;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>What stands in a link of a mail: the mail, and an address.</summary>
internal readonly record struct MailLinkSubject(int MessageId, string Address)
{
    public static string Of(int messageId, string address) => string.Create(CultureInfo.InvariantCulture, $"{messageId}:{address}");

    /// <param name="subject">Of a token that we have signed.</param>
    public static MailLinkSubject Read(string subject)
    {
        var colon = subject.IndexOf(':', StringComparison.Ordinal);
        return new MailLinkSubject(int.Parse(subject.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture), subject[(colon + 1)..]);
    }
}
