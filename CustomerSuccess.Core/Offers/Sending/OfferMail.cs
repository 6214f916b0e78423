using System.Net;
using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>The mail that brings an offer to a customer.</summary>
/// <param name="Text">The line with the link begins with '/': it is completed when the mail is sent.</param>
internal sealed record OfferMail(string Subject, string Text, string Html)
{
    /// <param name="from">How the vendor calls itself; empty when nobody said so.</param>
    /// <param name="link">Within the product.</param>
    public static OfferMail Of(RetentionOffer offer, string contact, string customer, string from, string link)
    {
        var until = $"You can answer until {OfferWords.Day(offer.ExpiresOn)}:";
        string[] before = [.. new[] { $"Hello {contact},", offer.Message, $"we would like to offer {customer}:", offer.Headline, offer.Conditions, until }.OfType<string>()];
        string[] after = ["There you can also say no, or ask us something. The link is for you alone.", .. from.Length == 0 ? Array.Empty<string>() : [from]];
        return new OfferMail(
            $"{(from.Length == 0 ? "An offer for you" : $"An offer of {from}")}: {offer.Headline}",
            string.Join("\n\n", [.. before, link, .. after]),
            $"{Paragraphs(before)}<p><a href=\"{WebUtility.HtmlEncode(link)}\">See the offer and answer</a></p>{Paragraphs(after)}");
    }

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{WebUtility.HtmlEncode(text)}</p>"));
}
