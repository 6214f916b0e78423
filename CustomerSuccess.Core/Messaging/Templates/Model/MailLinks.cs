using System.Text.RegularExpressions;

namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>Where links in mails may lead.</summary>
public static partial class MailLinks
{
    public static bool IsAllowed(string scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole address with an allowed scheme; nothing relative, which would mean nothing in a mail.</summary>
    public static bool IsLink(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsAllowed(uri.Scheme);

    /// <summary>A page of ours, such as <c>/offer/45</c>: it gets its whole address, and its token, when the mail leaves.</summary>
    public static bool IsOwnPage(string? address) => address is not null && OwnPage().IsMatch(address);

    [GeneratedRegex(@"^/[a-z]+/\d+$")]
    private static partial Regex OwnPage();
}
