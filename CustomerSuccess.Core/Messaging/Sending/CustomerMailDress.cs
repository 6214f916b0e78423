using System.Text.RegularExpressions;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Tracking;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>A mail to a customer as it leaves. The same message gets the same links each time that it is tried.</summary>
public sealed class CustomerMailDress(SignedLinks links, IEnumerable<SignedPage> pages)
{
    /// <param name="product">Where customers reach our pages.</param>
    public Mail Dress(OutgoingMessage message, CustomerReach reach, Uri product)
    {
        var ends = message.CreatedAt + MailLinkPurposes.Life;
        var unsubscribe = message.Marketing
            ? new Uri(product, $"/mail/unsubscribe/{links.Sign(MailLinkPurposes.Unsubscribe, MailLinkSubject.Of(message.Id, message.To!), ends)}")
            : null;
        return new Mail(
            message.Key,
            message.To!,
            message.Subject,
            MailDress.Text(MailText.WithLinks(Signed(message.Body, message, product), product), unsubscribe),
            message.HtmlBody is null ? null : MailText.WithLinksInHtml(Signed(MailDress.Html(
                message.HtmlBody,
                unsubscribe,
                reach.Clicks ? url => new Uri(product, $"/mail/click/{links.Sign(MailLinkPurposes.Click, MailLinkSubject.Of(message.Id, url), ends)}") : null,
                reach.Opens ? new Uri(product, $"/mail/open/{links.Sign(MailLinkPurposes.Open, MailLinkSubject.Of(message.Id, ""), ends)}") : null), message, product), product),
            reach.ReplyTo,
            unsubscribe);
    }

    /// <summary>The page that the message is about, with the token that is not stored.</summary>
    private string Signed(string text, OutgoingMessage message, Uri product)
    {
        foreach (var page in pages)
        {
            if (page.Of(message, links) is { } known)
            {
                text = Regex.Replace(text, $@"{Regex.Escape(known.Stored)}(?![\w/])", new Uri(product, known.Signed).AbsoluteUri);
            }
        }

        return text;
    }
}
