using System.Security.Cryptography;
using System.Text;

namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>What of a mail is only known when it leaves.</summary>
public static class MailText
{
    /// <summary>Completes the lines that begin with one '/': they are addresses within the product. Whatever else begins like that, such as a remark after two of them, stays.</summary>
    /// <param name="product">Where people reach the product.</param>
    public static string WithLinks(string body, Uri product) => string.Join('\n', body.ReplaceLineEndings("\n").Split('\n')
        .Select(line => line is ['/', not ('/' or '\\'), ..] && Uri.TryCreate(product, line, out var whole) && whole.Authority == product.Authority ? whole.AbsoluteUri : line));

    /// <summary>The same for the same key, so that a mail that is sent twice is shown once (RFC 5322, 3.6.4).</summary>
    /// <param name="domain">Of the sender.</param>
    public static string MessageId(string key, string domain) =>
        $"<{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))}@{domain}>";

    /// <summary>The same for the links of a page: those that begin with '/' lead into the product.</summary>
    public static string WithLinksInHtml(string html, Uri product) =>
        html.Replace("<a href=\"/", $"<a href=\"{product.GetLeftPart(UriPartial.Authority)}/", StringComparison.Ordinal);
}
