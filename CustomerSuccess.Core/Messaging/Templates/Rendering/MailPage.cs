using System.Net;

namespace CustomerSuccess.Core.Messaging.Templates.Rendering;

/// <summary>The page around the HTML of a mail: one column that mail programs of all ages show alike, in light and dark.</summary>
internal static class MailPage
{
    private const string Style = "margin:0 auto;padding:24px 16px;max-width:600px;font:16px/1.55 -apple-system,Segoe UI,Helvetica,Arial,sans-serif";

    public static string Of(string title, string html) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{WebUtility.HtmlEncode(title)}</title></head>
        <body style="{Style}">
        {html}
        </body>
        </html>
        """;
}
