using System.Net;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>The mail that brings an offer to a customer, from the template that admins write for it.</summary>
internal static class OfferMail
{
    private const string Usual = "critical-retention-offer";

    /// <summary>Speaks of a pause, as the last thing that a play proposes.</summary>
    private const string LastPause = "critical-final-offer";

    public static string TemplateOf(RetentionOffer offer) => offer is { Type: OfferType.Pause, ProposedBy.Length: 0 } ? LastPause : Usual;

    /// <param name="expires">The last day on which it can be answered.</param>
    /// <returns>Always with the link, whatever the template says: without it nobody could answer.</returns>
    public static async Task<Draft> ReadAsync(CustomerSuccessContext context, RetentionOffer offer, int contact, DateOnly expires, CancellationToken cancellationToken)
    {
        var link = OfferLink.Of(offer.Id);
        var given = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["offerTitle"] = offer.Headline,
            ["offerLink"] = link,
            ["offerExpires"] = OfferWords.Day(expires),
        };
        foreach (var (fact, words) in new[] { ("offerMessage", offer.Message), ("offerConditions", offer.Conditions) })
        {
            if (!string.IsNullOrWhiteSpace(words))
            {
                given[fact] = words;
            }
        }

        var draft = await DraftReading.ReadAsync(context, TemplateOf(offer), offer.CustomerId, contact, given, cancellationToken);
        return draft.Text.Contains(link, StringComparison.Ordinal) ? draft : draft with
        {
            Text = $"{draft.Text}\n\n{link}",
            Html = draft.Html.Replace("</body>", $"<p><a href=\"{WebUtility.HtmlEncode(link)}\">{WebUtility.HtmlEncode(offer.Headline)}</a></p></body>", StringComparison.Ordinal),
        };
    }
}
