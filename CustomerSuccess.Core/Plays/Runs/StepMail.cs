using System.Net;
using CustomerSuccess.Core.Messaging.Customers;

namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>The mail that a step sends, whether the program or a person sends it.</summary>
internal static class StepMail
{
    /// <param name="marketing">May be unsubscribed from.</param>
    /// <param name="template">From which the text was written; null when a person has written it.</param>
    public static CustomerMail Of(PlayStep step, int contact, bool marketing, string? template, int? version, DateTimeOffset now)
    {
        var text = step.Text ?? "";
        var html = step.Html ?? $"<p>{WebUtility.HtmlEncode(text).ReplaceLineEndings("<br>")}</p>";
        return new CustomerMail(step.Key, step.CustomerId, contact, step.Subject ?? step.Title, text, html, marketing, now, template, version);
    }
}
