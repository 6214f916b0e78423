using System.Net;
using System.Text.RegularExpressions;

namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>What is put around a mail to a customer when it leaves: the way to unsubscribe, links that tell that they were followed, the picture that tells of opening.</summary>
public static partial class MailDress
{
    private const string Small = "margin-top:32px;font-size:13px;color:#616a7b";

    public static string Text(string text, Uri? unsubscribe) => unsubscribe is null ? text : $"{text.TrimEnd()}\n\n--\nUnsubscribe from mails like this:\n{unsubscribe.AbsoluteUri}\n";

    /// <param name="html">A page whose links stand as Markdig writes them.</param>
    /// <param name="click">The address that leads on to another one; null: links stay as they are.</param>
    /// <param name="picture">Null: nothing tells of opening.</param>
    public static string Html(string html, Uri? unsubscribe, Func<string, Uri>? click, Uri? picture)
    {
        var page = click is null ? html : WebLink().Replace(
            html, link => $"{link.Groups[1].Value}{WebUtility.HtmlEncode(click(WebUtility.HtmlDecode(link.Groups[2].Value)).AbsoluteUri)}\"");
        var foot = (unsubscribe is null ? "" : $"<p style=\"{Small}\"><a href=\"{WebUtility.HtmlEncode(unsubscribe.AbsoluteUri)}\">Unsubscribe from mails like this</a></p>\n")
            + (picture is null ? "" : $"<img src=\"{WebUtility.HtmlEncode(picture.AbsoluteUri)}\" width=\"1\" height=\"1\" alt=\"\">\n");
        var end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? page + foot : page.Insert(end, foot);
    }

    [GeneratedRegex("(<a href=\")(https?://[^\"]+)\"")]
    private static partial Regex WebLink();
}
